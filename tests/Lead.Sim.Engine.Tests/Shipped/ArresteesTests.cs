using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.Tests.Laws;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Shipped;

/// <summary>Whom police arrest for possession, against the arrests of 2015 and 2016 (Open Baltimore, 6,711 of Black or White people).</summary>
public sealed class ArresteesTests
{
    // Odds ratios, since the model has fewer White arrestees on the whole: it is fitted to all drug arrests of 2017. Measured and modelled ones have standard
    // errors of their logarithms of at most 0.16 and 0.09 (55-plus), and people have grown older by one to three years since the first day.
    private const double Within = 1.4;
    private const int Replications = 4;

    [Fact]
    public void More_of_the_women_and_of_those_aged_25_to_44_are_white()
    {
        var arrests = new int[Groups.Sexes.Count, AgeBands.All.Count, Groups.Races.Count];
        for (int replication = 0; replication < Replications; replication++)
            Watch(Given.Read("baltimore/calibration.yaml") with { End = new(2017, 1, 1) }, replication, from: new(2015, 1, 1), (in Person person) =>
                arrests[person.IsMan ? 1 : 0, person.Age, Groups.RaceOf(in person)]++);

        AssertNear(0.441 / 0.559 / (0.161 / 0.839), OddsOfWhite(arrests, sex: 0, age: null) / OddsOfWhite(arrests, sex: 1, age: null));
        foreach (var (age, white) in new[] { 0.113, 0.284, 0.304, 0.132, 0.126 }.Index())
            AssertNear(white / (1 - white) / (0.284 / 0.716), OddsOfWhite(arrests, sex: null, age) / OddsOfWhite(arrests, sex: null, age: 1));
    }

    private static void AssertNear(double measured, double modelled) => Assert.InRange(modelled, measured / Within, measured * Within);

    private static double OddsOfWhite(int[,,] arrests, int? sex, int? age)
    {
        double Of(int race) => Enumerable.Range(0, arrests.GetLength(0)).Where(one => sex is null || one == sex)
            .Sum(s => Enumerable.Range(0, arrests.GetLength(1)).Where(one => age is null || one == age).Sum(a => arrests[s, a, race]));
        return Of(1) / Of(0);
    }

    // Without a programme everybody is booked, and the booking is the latest charge of the case.
    private static void Watch(Scenario scenario, int replication, DateOnly from, Arrested arrested)
    {
        var city = new City(scenario);
        int people = (int)scenario.Population.People.Value;
        double since = from.DayNumber - scenario.Start.DayNumber;
        var model = new Loud<LeadModel, Person>(new LeadModel(city, new HazardTables(scenario), seed: 1, replication, people, PairingTests.NewRecorder(city), city.NewPlaces()), See);
        Kernel.Kernel.Run(ref model, city.HorizonDays, new MeetingCalendar<Person>(people));

        void See(int id, double day, int what, in Person after)
        {
            if ((Clock)what == Clock.Arrest && after.CaseCharge == (byte)Charge.Possession && day >= since)
                arrested(in after);
        }
    }

    private delegate void Arrested(in Person person);
}
