using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>People counted once a calendar year are those whom a witness of every life would name.</summary>
public class PeopleCountedTests
{
    private const int People = 1_500;

    [Fact]
    public void People_treated_and_jailed_in_a_calendar_year_are_those_whom_a_witness_names()
    {
        var city = new City(Given.Pilot with { Start = new(2017, 4, 10), End = new(2021, 3, 5), Policy = [] });
        Recorder recorder = PairingTests.NewRecorder(city);
        var treated = new HashSet<(int Id, int Year)>();
        var bookings = new Dictionary<(int Id, int Year), int>();
        var last = new Dictionary<int, (double Day, bool IsTreated, uint Bookings)>();

        LeadModel arriving = PairingTests.Model(city, People, PairingTests.NewRecorder(city));
        while (arriving.TryArrive(out int id, out Person person))
            last[id] = (0, person.Use == UseState.Treatment, 0);
        var model = new Loud<LeadModel, Person>(PairingTests.Model(city, People, recorder), Tell);
        long happenings = Kernel.Kernel.Run(ref model, city.HorizonDays, new MeetingCalendar<Person>(People));
        foreach (int id in last.Keys)
            Treat(id, city.HorizonDays - 0.001);

        Record record = recorder.ToRecord(city.Groups, happenings);
        for (int year = 2017; year <= 2021; year++)
        {
            Assert.Equal(treated.Count(entry => entry.Year == year), InYear("people-treated", year));
            foreach (var (n, measure) in new[] { "people-jailed", "people-jailed-twice", "people-jailed-three-times" }.Index())
                Assert.Equal(bookings.Count(entry => entry.Key.Year == year && entry.Value > n), InYear(measure, year));
        }
        Assert.True(treated.Count > 1_000);

        double InYear(string measure, int year) => city.Months.FirstDays.Zip(record.ByMonth(measure)).Where(month => month.First.Year == year).Sum(month => month.Second);

        void Tell(int id, double day, int what, in Person after)
        {
            Treat(id, day);
            uint many = after.Asked[Recurring.Booking], before = last[id].Bookings;
            if (many > before)
                bookings[(id, city.Months.YearOf(day))] = bookings.GetValueOrDefault((id, city.Months.YearOf(day))) + (int)(many - before);
            last[id] = (day, after.Use == UseState.Treatment, many);
        }

        // Every year that the time since the last happening touches.
        void Treat(int id, double day)
        {
            if (last[id].IsTreated)
                for (int year = city.Months.YearOf(last[id].Day); year <= city.Months.YearOf(day); year++)
                    treated.Add((id, year));
        }
    }
}
