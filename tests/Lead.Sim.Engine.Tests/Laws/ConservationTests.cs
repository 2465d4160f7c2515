using FsCheck;
using FsCheck.Fluent;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>Laws of counting over scenarios drawn at random; a failing seed is printed and can be given to <see cref="RandomScenario.From"/>.</summary>
public class ConservationTests
{
    private const int People = 150;

    [Fact]
    public void Everything_that_is_counted_adds_up_in_any_scenario() => InRandomScenarios(300, scenario =>
    {
        Record record = new Simulation(scenario, People).Run(seed: 1, replication: 0);
        double Sum(params string[] measures) => measures.Sum(record.Total);

        Assert.Equal(record.Total("arrests"), Sum("diversions", "bookings"));
        Assert.Equal(record.Total("arrests"), Sum("possession-arrests", "sale-arrests", "prostitution-arrests", "warrant-arrests", "other-arrests", "violation-arrests"));
        Assert.Equal(record.Total("referrals"), Sum("arrest-referrals", "social-contact-referrals", "community-referrals"));
        Assert.Equal(record.Total("referrals"), Sum("referrals-ineligible", "referrals-declined", "referrals-without-slot", "referrals-no-show", "enrolments"));
        Assert.Equal(record.Total("treatment-requests"), Sum("treatment-refusals", "treatment-entries"));
        Assert.Equal(record.Total("in-treatment"), Sum("in-methadone", "in-buprenorphine", "in-naltrexone", "in-psychosocial", "in-residential"), 1e-6);
        Assert.True(record.Total("people-jailed") >= record.Total("people-jailed-twice") && record.Total("people-jailed-twice") >= record.Total("people-jailed-three-times"));
        Assert.True(record.Total("served-arrests") >= record.Total("eligible-arrests"));
        Assert.True(record.Total("eligible-arrests") >= record.Total("arrest-referrals"));
        Assert.True(record.Total("arrest-referrals") >= record.Total("diversions"));
        Assert.True(record.Total("enrolments") >= record.Total("programme-exits"));
        Assert.True(record.Total("overdoses") >= record.Total("overdose-deaths"));
        Assert.True(record.Total("cases-dropped") + record.Total("convictions") + record.Total("cases-coordinated") <= record.Total("cases-filed") + People);
        Assert.True(record.Total("prison-admissions") <= record.Total("convictions") + record.Total("violation-arrests"));
        Assert.True(record.Total("referrals") >= record.Total("referrals-first-5-months"));
    });

    [Fact]
    public void Months_and_groups_add_up_to_totals_in_any_scenario() => InRandomScenarios(100, scenario =>
    {
        var simulation = new Simulation(scenario, People);
        Record record = simulation.Run(seed: 1, replication: 0);
        string[] groups = [.. simulation.Groups.Names];
        foreach (var (n, measure) in Measure.All.Index())
        {
            if (measure.Kind == MeasureKind.DiscountedTotal)
                continue;
            foreach (string kind in new[] { "race=", "sex=", "age=", "district=" })
                Assert.Equal(record.Totals[n][0], groups.Index().Where(group => group.Item.StartsWith(kind, StringComparison.Ordinal)).Sum(group => record.Totals[n][group.Index]), Near(record.Totals[n][0]));
            if (measure.Kind is MeasureKind.Flow or MeasureKind.Days)
                Assert.Equal(record.Totals[n][0], record.Monthly[n].Sum(), Near(record.Totals[n][0]));
            if (measure.Kind is MeasureKind.Census)
                Assert.Equal(record.Totals[n][0], record.Monthly[n].Index().Sum(month => month.Item * simulation.Months.DaysIn(month.Index)) / scenario.HorizonDays, 1e-6);
        }
    });

    [Fact]
    public void Costs_are_the_sum_over_payers_and_over_kinds_in_any_scenario() => InRandomScenarios(100, scenario =>
    {
        var simulation = new Simulation(scenario, People);
        Record record = simulation.Run(seed: 1, replication: 0);
        double Sum(params string[] measures) => measures.Sum(record.Total);
        double total = record.Total("cost-total");

        Assert.Equal(total, Sum("cost-city", "cost-state", "cost-medicaid", "cost-funder"), Near(total));
        Assert.Equal(total, Sum("cost-police", "cost-court", "cost-custody", "cost-treatment", "cost-health-care", "cost-programme"), Near(total));
        Assert.True(record.Total("qalys") <= record.Total("life-years") + 1e-9);
        Assert.True(record.Total("cost-total-discounted") <= total + 1e-6);
        Assert.Equal(record.Total("life-years"), record.Total("population") * scenario.HorizonDays / 365.25, 1e-6);
    });

    // Sums of a few hundred terms of double precision.
    private static double Near(double value) => 1e-6 + (1e-9 * Math.Abs(value));

    [Fact]
    public void Nobody_is_lost_nothing_happens_to_the_gone_and_places_are_never_overbooked_in_any_scenario() => InRandomScenarios(150, scenario =>
    {
        var city = new City(scenario);
        Recorder recorder = PairingTests.NewRecorder(city);
        var slots = new SlotPool();
        SlotPool[] places = [.. city.Modalities.Select(_ => new SlotPool())];
        var gone = new HashSet<int>();
        var lastDay = new Dictionary<int, double>();
        var inner = new LeadModel(city, new HazardTables(scenario), seed: 1, replication: 0, People, recorder, slots, places);
        var model = new Loud<LeadModel, Person>(inner, Tell);
        long happenings = Kernel.Kernel.Run(ref model, city.HorizonDays, new MeetingCalendar<Person>(People));
        Record record = recorder.ToRecord(city.Groups, happenings);

        Assert.Equal(gone.Count, record.Total("overdose-deaths") + record.Total("other-deaths") + record.Total("departures") + record.Total("stopped-selling"));
        Assert.Equal(slots.Held, record.Total("enrolments") - record.Total("programme-exits"));
        Assert.InRange(slots.Held, 0, Math.Max(0, city.Policy.Max(rules => rules.Slots)));
        Assert.All(record.Monthly, months => Assert.All(months, value => Assert.True(value >= -1e-9, $"found {value}")));
        Assert.All(record.ByMonth("population").Zip(record.ByMonth("jail-census")), month => Assert.True(month.Second <= month.First + 1e-9));

        void Tell(int id, double day, int what, in Person after)
        {
            Assert.DoesNotContain(id, gone);
            Assert.True(day >= lastDay.GetValueOrDefault(id), "time went backwards");
            lastDay[id] = day;
            after.Due.Earliest(out float next);
            if (next == Clocks.Never)
                gone.Add(id);
        }
    });

    [Fact]
    public void Enrolment_never_exceeds_the_cap()
    {
        foreach (double cap in new[] { 0.0, 1, 20 })
        {
            Scenario scenario = Given.Pilot with { Policy = [Given.Pilot.Policy[0] with { Cap = Given.Amount(cap, "participants") }] };

            Assert.All(new Simulation(scenario).Run(1, 0).ByMonth("enrolled"), enrolled => Assert.InRange(enrolled, 0, cap + 1e-9));
        }
    }

    [Fact]
    public void Who_is_always_offered_accepted_and_given_a_slot_is_diverted_at_every_eligible_arrest()
    {
        Scenario generous = Given.Pilot with
        {
            Programme = Given.Pilot.Programme with
            {
                OfficerTurnover = Given.Pilot.Programme.OfficerTurnover.Of(0),
                RecordsCheckFails = Given.Pilot.Programme.RecordsCheckFails.Of(0),
                Acceptance = Given.Pilot.Programme.Acceptance.Of(1),
            },
            Policy =
            [
                Given.Pilot.Policy[0] with
                {
                    Cap = Given.Amount(1_000_000, "participants"),
                    Mandate = Given.Amount(1, "share"),
                    Serves = [.. Given.Pilot.Places.Residents.Values.Keys],
                    Training = Given.Pilot.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Given.Amount(1, "share")),
                },
            ],
        };
        Record record = new Simulation(generous, people: 5_000).Run(1, 0);

        Assert.True(record.Total("eligible-arrests") > 100);
        Assert.Equal(record.Total("eligible-arrests"), record.Total("diversions"));
        Assert.Equal(0, record.Total("referrals-without-slot"));
    }

    private static void InRandomScenarios(int many, Action<Scenario> law) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => law(RandomScenario.From(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(many));
}
