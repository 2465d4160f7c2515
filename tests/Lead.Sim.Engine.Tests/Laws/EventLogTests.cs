using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>What is written down of single people is what is counted of all, and writing it down changes nothing.</summary>
public class EventLogTests
{
    private const int People = 600, FirstNewcomer = 1 << 24;

    private static readonly string[] GoneBy = ["overdose-deaths", "other-deaths", "departures", "stopped-selling"];

    [Fact]
    public void Whoever_is_written_down_nothing_else_changes() => Assert.All(Enumerable.Range(0, 12), seed =>
    {
        Scenario scenario = RandomScenario.From(seed);
        int people = (int)scenario.Population.People.Value;

        Record silent = new Simulation(scenario).Run(1, 0);
        Record whole = new Simulation(scenario, events: EventSample.Everybody).Run(1, 0), sampled = new Simulation(scenario, events: EventSample.Of((people + 1) / 2)).Run(1, 0);

        Assert.Empty(silent.Events);
        Assert.All([whole, sampled], logged =>
        {
            Assert.Equal(silent.Happenings, logged.Happenings);
            Assert.Equal(silent.Monthly, logged.Monthly);
            Assert.Equal(silent.Totals, logged.Totals);
        });
    });

    [Fact]
    public void The_log_of_everybody_adds_up_to_every_measure_it_names_in_every_month() => Assert.All(Enumerable.Range(0, 12), seed =>
    {
        var simulation = new Simulation(RandomScenario.From(seed), events: EventSample.Everybody);
        Record record = simulation.Run(1, 0);
        Dictionary<(string, int), int> counted = record.Events.GroupBy(one => (one.Happening, simulation.Months.Of(one.Day))).ToDictionary(same => same.Key, same => same.Count());

        foreach (string happening in LifeEvent.Happenings.Where(word => Measure.All.Any(measure => measure.Name == word)))
            Assert.Equal(record.ByMonth(happening), Enumerable.Range(0, simulation.Months.Count).Select(month => (double)counted.GetValueOrDefault((happening, month))));
    });

    [Fact]
    public void The_log_names_everything_that_is_counted_but_people_in_a_year_and_what_an_evaluation_finds() => Assert.Equal(
        ["arrests-after-enrolment", "arrests-before-enrolment", "enrolments-followed-up", "people-jailed", "people-jailed-three-times", "people-jailed-twice", "people-treated"],
        Measure.All.Where(measure => measure.Kind == MeasureKind.Flow && !Enum.GetNames<Value>().Contains(measure.Name.Replace("-", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase))
            .Select(measure => measure.Name).Except(LifeEvent.Happenings).Order());

    [Fact]
    public void A_sample_is_so_many_whole_lives_and_their_newcomers()
    {
        IReadOnlyList<LifeEvent> whole = Run(Given.Pilot, EventSample.Everybody), sampled = Run(Given.Pilot, EventSample.Of(60));
        HashSet<int> places = [.. sampled.Select(one => one.Person % FirstNewcomer)];

        // Somebody to whom nothing happens in ten years would not be seen.
        Assert.InRange(places.Count, 58, 60);
        Assert.Contains(sampled, one => one.Person >= FirstNewcomer);
        Assert.Equal(whole.Where(one => places.Contains(one.Person % FirstNewcomer)), sampled);
        Assert.Equal(sampled, Run(Given.Pilot, EventSample.OfShare(0.1)));
        Assert.Single(Run(Given.Pilot, EventSample.OfShare(1e-6)).Select(one => one.Person % FirstNewcomer).Distinct());
    }

    [Fact]
    public void Lives_stand_one_after_the_other_each_in_order_of_time_from_arrival_to_leaving()
    {
        IReadOnlyList<LifeEvent> events = Run(Given.Pilot, EventSample.Everybody);

        Assert.All(events.Zip(events.Skip(1)), pair => Assert.True(pair.First.Person < pair.Second.Person || (pair.First.Person == pair.Second.Person && pair.First.Day <= pair.Second.Day)));
        Assert.All(events.GroupBy(one => one.Person), life =>
        {
            Assert.Equal(life.Key >= FirstNewcomer, life.First().Happening is "arrivals");
            Assert.DoesNotContain(life.SkipLast(1), one => GoneBy.Contains(one.Happening));
        });
        Assert.All(GoneBy, word => Assert.Contains(events, one => one.Happening == word));
    }

    [Fact]
    public void Two_scenarios_tell_the_same_of_everybody_until_the_policy_differs_and_of_most_thereafter()
    {
        double begins = Given.Pilot.Policy[0].From.DayNumber - Given.Pilot.Start.DayNumber;
        IReadOnlyList<LifeEvent> without = Run(Given.NoLead, EventSample.Everybody), with = Run(Given.Pilot, EventSample.Everybody);
        ILookup<int, LifeEvent> lives = with.ToLookup(one => one.Person);

        Assert.Equal(without.Where(one => one.Day < begins), with.Where(one => one.Day < begins));
        int same = without.GroupBy(one => one.Person).Count(life => life.SequenceEqual(lives[life.Key])), all = without.Select(one => one.Person).Distinct().Count();
        Assert.InRange(same, all * 3 / 4, all - 1);
    }

    [Fact]
    public void What_happens_has_its_cause()
    {
        IReadOnlyList<LifeEvent> events = Run(Given.Pilot, EventSample.Everybody);

        Assert.Equal(["arrest", "violation", "warrant-arrest"], Causes("arrests"));
        Assert.Equal(["arrest", "violation", "warrant-arrest"], Causes("bookings"));
        Assert.Equal(["overdose"], Causes("overdose-deaths"));
        Assert.Equal(["arrival"], Causes("arrivals"));
        Assert.Equal(["engagement"], Causes("enrolments"));
        Assert.Equal(["hearing"], Causes("probation-begins"));
        Assert.Equal(["end-of-probation", "violation"], Causes("probation-ends"));
        Assert.Equal(["change-of-injecting"], Causes("injecting-begins"));
        Assert.Equal(["change-of-injecting"], Causes("injecting-ends"));
        Assert.All(events, one => Assert.Contains(one.Happening, LifeEvent.Happenings));
        Assert.All(events, one => Assert.Contains(one.Cause, LifeEvent.Causes));

        string[] Causes(string happening) => [.. events.Where(one => one.Happening == happening).Select(one => one.Cause).Distinct().Order()];
    }

    [Fact]
    public void More_people_than_there_are_cannot_be_sampled() => Assert.Throws<ArgumentOutOfRangeException>(() => new Simulation(Given.Pilot, People, EventSample.Of(People + 1)));

    private static IReadOnlyList<LifeEvent> Run(Scenario scenario, EventSample sample) => new Simulation(scenario, People, sample).Run(1, 0).Events;
}
