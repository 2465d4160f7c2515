using FsCheck;
using FsCheck.Fluent;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>The laws of randomness: what a policy does not touch stays the same to the bit.</summary>
public class PairingTests
{
    private const int People = 4_000;

    [Fact]
    public void The_same_scenario_gives_the_same_future_to_the_bit() =>
        AssertSame(Run(Given.Pilot, replication: 2), Run(Given.Pilot, replication: 2));

    [Fact]
    public void A_workspace_that_was_used_leaves_no_trace()
    {
        var simulation = new Simulation(Given.Pilot, People);
        Simulation.Workspace used = simulation.NewWorkspace();
        simulation.Run(seed: 99, replication: 5, used);

        AssertSame(simulation.Run(1, 2), simulation.Run(1, 2, used));
    }

    [Fact]
    public void Replications_and_seeds_are_different_futures()
    {
        Assert.NotEqual(Run(Given.Pilot, replication: 0).Total("arrests"), Run(Given.Pilot, replication: 1).Total("arrests"));
        Assert.NotEqual(new Simulation(Given.Pilot, People).Run(1, 0).Total("arrests"), new Simulation(Given.Pilot, People).Run(2, 0).Total("arrests"));
    }

    [Fact]
    public void No_programme_and_a_programme_without_places_are_the_same_future_to_the_bit()
    {
        Scenario closed = Given.Pilot with { Policy = [Given.Pilot.Policy[0] with { Cap = Given.Amount(0, "participants") }] };

        AssertSame(Run(Given.NoLead), Run(closed));
    }

    [Fact]
    public void Two_scenarios_are_identical_until_the_first_day_on_which_their_policies_differ()
    {
        Record none = Run(Given.NoLead), pilot = Run(Given.Pilot), expansion = Run(Given.Expansion);

        // The pilot begins in February 2017, month 1; the expansion in January 2019, month 24.
        AssertSameUntil(1, none, pilot);
        AssertSameUntil(24, pilot, expansion);
        Assert.NotEqual(none.ByMonth("referrals"), pilot.ByMonth("referrals"));
        Assert.NotEqual(pilot.ByMonth("referrals"), expansion.ByMonth("referrals"));
    }

    [Fact]
    public void A_longer_horizon_changes_no_life_before_its_end()
    {
        DateOnly end = new(2020, 1, 1);
        double days = end.DayNumber - Given.Pilot.Start.DayNumber;
        AssertSameLivesUntil(days, Lives(Given.Pilot with { End = end }, People), Lives(Given.Pilot, People));
    }

    [Theory]
    [InlineData("non-prosecution")]
    [InlineData("warrant-amnesty")]
    [InlineData("naloxone")]
    [InlineData("jail-treatment")]
    [InlineData("jail-induction")]
    [InlineData("treatment-wait")]
    [InlineData("funding-cliff")]
    [InlineData("expansion")]
    public void Nobody_lives_differently_by_one_bit_until_the_day_on_which_the_policies_differ(string name)
    {
        Scenario scenario = Given.Read($"baltimore/{name}.yaml"), before = name is "expansion" or "funding-cliff" ? Given.Pilot : Given.NoLead;
        double day = scenario.Policy.Skip(before.Policy.Count).First().From.DayNumber - scenario.Start.DayNumber;

        AssertSameLivesUntil(day, Lives(before, People), Lives(scenario, People));
    }

    [Fact]
    public void Levers_of_the_programme_that_come_later_change_nobody_by_one_bit_before()
    {
        PolicyChange later = new() { From = new DateOnly(2020, 1, 1), Because = "test" };
        var before = Lives(Given.Pilot, People);
        foreach (PolicyChange change in new[]
        {
            later with { HousingUnits = Given.Amount(20, "units") },
            later with { Targeting = Given.Amount(2, "exponent") },
            later with { CaseManagers = Given.Amount(1, "managers"), MaximumCaseload = Given.Amount(60, "participants") },
        })
            AssertSameLivesUntil(later.From.DayNumber - Given.Pilot.Start.DayNumber, before, Lives(Given.Pilot with { Policy = [.. Given.Pilot.Policy, change] }, People));
    }

    [Fact]
    public void A_lever_that_does_not_concern_outreach_moves_nobodys_meeting()
    {
        Scenario changed = Given.Pilot with { Policy = [Given.Pilot.Policy[0], new() { From = new DateOnly(2018, 1, 1), Because = "test", Enforcement = Given.Amount(1, "ratio") }] };

        AssertSameLivesUntil(Given.Pilot.HorizonDays, Lives(Given.Pilot, People), Lives(changed, People));
    }

    [Fact]
    public void One_person_more_who_lives_elsewhere_changes_nobody_else()
    {
        // Officers share their contacts over the people of the zone, so a neighbour there does matter; the others do not.
        var city = new City(Given.Pilot);
        int people = Enumerable.Range(People, 100).First(id => AreaOf(city, id) < city.Areas.Districts.Count);
        var few = Lives(Given.Pilot, people);
        var many = Lives(Given.Pilot, people + 1);

        Assert.All(few, life => Assert.Equal(life.Value, many[life.Key]));
        Assert.Contains(people, many.Keys.Except(few.Keys));

        static int AreaOf(City city, int id) => new Draws(seed: 1, replication: 0).Of(id).Choice(city.Areas.CumulativeShares, Decision.Area, 0);
    }

    [Fact]
    public void Who_is_never_offered_anything_lives_the_same_life_with_and_without_a_programme()
    {
        var without = Lives(Given.NoLead, People);
        var with = Lives(Given.Pilot, People);
        int different = with.Count(life => !without.TryGetValue(life.Key, out var other) || !life.Value.SequenceEqual(other));

        // About 3 % of the people are in the zone; nobody else can be touched as long as every treatment place is free.
        Assert.InRange(different, 1, People * 3 / 100);
    }

    [Fact]
    public void Living_alone_changes_nothing_the_city_is_the_same_with_every_happening_in_one_calendar()
    {
        foreach (Scenario scenario in new[] { Given.Expansion, ScarceTreatment(), ScarceUnits() })
            AssertThatLivingAloneChangesNothing(scenario, People);
    }

    [Fact]
    public void Living_alone_changes_nothing_in_any_scenario_waiting_lists_or_not() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            Scenario scenario = RandomScenario.From(seed);
            AssertThatLivingAloneChangesNothing(scenario, (int)scenario.Population.People.Value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static void AssertThatLivingAloneChangesNothing(Scenario scenario, int people)
    {
        var city = new City(scenario);
        Recorder alone = NewRecorder(city), together = NewRecorder(city);
        var model = Model(city, people, alone);
        var loud = new Loud<LeadModel, Person>(Model(city, people, together), everythingIsAMeeting: true);

        long one = Kernel.Kernel.Run(ref model, city.HorizonDays, new MeetingCalendar<Person>(people));
        long other = Kernel.Kernel.Run(ref loud, city.HorizonDays, new MeetingCalendar<Person>(people));

        AssertSameCounts(alone.ToRecord(city.Groups, one), together.ToRecord(city.Groups, other));
    }

    // Few places, so that it matters who comes first.
    private static Scenario ScarceTreatment()
    {
        TreatmentSection treatment = Given.Expansion.Treatment;
        return Given.Expansion with
        {
            DrugUse = Given.Expansion.DrugUse with { FirstDay = Given.Expansion.DrugUse.FirstDay.With(("active-use", 0.65), ("treatment", 0), ("remission", 0.35)) },
            Treatment = treatment with { Modalities = treatment.Modalities.ToDictionary(entry => entry.Key, entry => entry.Value with { Places = entry.Value.Places.Of(100) }) },
        };
    }

    // Many participants lose their housing, there are three units, and one case manager has far too many participants.
    private static Scenario ScarceUnits() => Given.Expansion with
    {
        Housing = Given.Expansion.Housing with { Unhoused = Given.Expansion.Housing.Unhoused.Of(0.5), Losing = Given.Expansion.Housing.Losing.Of(1) },
        Policy = [Given.Expansion.Policy[0] with { HousingUnits = Given.Amount(3, "units"), CaseManagers = Given.Amount(1, "managers"), MaximumCaseload = Given.Amount(200, "participants"), Targeting = Given.Amount(1, "exponent") }, .. Given.Expansion.Policy.Skip(1)],
    };

    private static Record Run(Scenario scenario, int replication = 0) => new Simulation(scenario, People).Run(seed: 1, replication);

    private static Dictionary<int, List<(double Day, int What)>> Lives(Scenario scenario, int people)
    {
        var lives = new Dictionary<int, List<(double, int)>>();
        var city = new City(scenario);
        var model = new Loud<LeadModel, Person>(Model(city, people, NewRecorder(city)), Tell);
        Kernel.Kernel.Run(ref model, city.HorizonDays, new MeetingCalendar<Person>(people));
        return lives;

        void Tell(int id, double day, int what, in Person after)
        {
            if (!lives.TryGetValue(id, out var life))
                lives[id] = life = [];
            life.Add((day, what));
        }
    }

    internal static LeadModel Model(City city, int people, Recorder recorder, int replication = 0) =>
        new(city, new HazardTables(city.Scenario), seed: 1, replication, people, recorder, city.NewPlaces());

    internal static Recorder NewRecorder(City city) => new(city.Months, city.Groups.Cells, city.Valuation, city.FirstReferralsFrom, city.FirstReferralsTo);

    private static void AssertSame(Record one, Record other)
    {
        Assert.Equal(one.Happenings, other.Happenings);
        Assert.Equal(one.Monthly, other.Monthly);
        Assert.Equal(one.Totals, other.Totals);
    }

    private static void AssertSameLivesUntil(double day, Dictionary<int, List<(double Day, int What)>> one, Dictionary<int, List<(double Day, int What)>> other)
    {
        foreach (int id in one.Keys.Union(other.Keys))
            Assert.Equal(Before(one, id), Before(other, id));

        List<(double, int)> Before(Dictionary<int, List<(double Day, int What)>> lives, int id) =>
            lives.TryGetValue(id, out var life) ? [.. life.Where(happening => happening.Day < day)] : [];
    }

    private static void AssertSameUntil(int month, Record one, Record other) =>
        Assert.All(Measure.All.Index(), measure => Assert.Equal(one.Monthly[measure.Index].Take(month), other.Monthly[measure.Index].Take(month)));

    // The order of adding up person-days differs, and with it their last bits; every count is exact.
    private static void AssertSameCounts(Record one, Record other)
    {
        Assert.Equal(one.Happenings, other.Happenings);
        foreach (var (n, measure) in Measure.All.Index())
        {
            if (measure.Kind == MeasureKind.TotalOnly || (measure.Kind == MeasureKind.Flow && measure.Unit is not ("usd" or "years")))
                Assert.Equal(one.Totals[n], other.Totals[n]);
            Assert.All(one.Monthly[n].Zip(other.Monthly[n]), pair => Assert.Equal(pair.First, pair.Second, 1e-6 + (1e-9 * Math.Abs(pair.First))));
        }
    }
}
