using FsCheck;
using FsCheck.Fluent;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>Laws of counting over scenarios drawn at random; a failing seed is printed and can be given to <see cref="RandomScenario.From"/>.</summary>
public class ConservationTests
{
    [Fact]
    public void The_laws_of_counting_hold_in_any_scenario() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            WatchedRun run = WatchedRun.Of(RandomScenario.From(seed));
            EverythingThatIsCountedAddsUp(run);
            MonthsAndGroupsAddUpToTotals(run);
            CostsAreTheSumOverPayersAndOverKinds(run);
            NobodyIsLostAndPlacesAreNeverOverbooked(run);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(AllLaws.Scenarios));

    private static void EverythingThatIsCountedAddsUp(WatchedRun run)
    {
        Record record = run.Record;
        double Sum(params string[] measures) => measures.Sum(record.Total);

        Assert.Equal(record.Total("arrests"), Sum("diversions", "bookings"));
        Assert.Equal(record.Total("arrests"), Sum("possession-arrests", "sale-arrests", "prostitution-arrests", "warrant-arrests", "other-arrests", "violation-arrests"));
        Assert.Equal(record.Total("referrals"), Sum("arrest-referrals", "social-contact-referrals", "community-referrals"));
        Assert.Equal(record.Total("referrals"), Sum("referrals-ineligible", "referrals-declined", "slot-requests"));
        Assert.True(record.Total("housing-placements") >= record.Total("housing-unit-exits"));
        Assert.Equal(record.Total("in-treatment"), Sum("in-methadone", "in-buprenorphine", "in-naltrexone", "in-psychosocial", "in-residential"), 1e-6);
        Assert.True(record.Total("people-jailed") >= record.Total("people-jailed-twice") && record.Total("people-jailed-twice") >= record.Total("people-jailed-three-times"));
        Assert.True(record.Total("served-arrests") >= record.Total("eligible-arrests"));
        Assert.True(record.Total("eligible-arrests") >= record.Total("arrest-referrals"));
        Assert.True(record.Total("arrest-referrals") >= record.Total("diversions"));
        Assert.True(record.Total("enrolments") >= record.Total("programme-exits"));
        Assert.True(record.Total("overdoses") >= record.Total("overdose-deaths"));
        Assert.True(record.Total("cases-dropped") + record.Total("convictions") + record.Total("cases-coordinated") <= record.Total("cases-filed") + run.People);
        Assert.True(record.Total("prison-admissions") <= record.Total("convictions") + record.Total("violation-arrests"));
        Assert.True(record.Total("referrals") >= record.Total("referrals-first-5-months"));
    }

    private static void MonthsAndGroupsAddUpToTotals(WatchedRun run)
    {
        (City city, Record record) = (run.City, run.Record);
        string[] groups = [.. city.Groups.Names];
        foreach (var (n, measure) in Measure.All.Index())
        {
            double total = record.Totals[n][0];
            if (measure.Kind == MeasureKind.DiscountedTotal)
                continue;
            foreach (string kind in new[] { "race=", "sex=", "age=", "district=" })
                Assert.Equal(total, groups.Index().Where(group => group.Item.StartsWith(kind, StringComparison.Ordinal)).Sum(group => record.Totals[n][group.Index]), Near(total));
            if (measure.Kind is MeasureKind.Flow or MeasureKind.Days)
                Assert.Equal(total, record.Monthly[n].Sum(), Near(total));
            if (measure.Kind is MeasureKind.Census)
                Assert.Equal(total, record.Monthly[n].Index().Sum(month => month.Item * city.Months.DaysIn(month.Index)) / city.HorizonDays, 1e-6);
        }
    }

    private static void CostsAreTheSumOverPayersAndOverKinds(WatchedRun run)
    {
        Record record = run.Record;
        double Sum(params string[] measures) => measures.Sum(record.Total);
        double total = record.Total("cost-total");

        Assert.Equal(total, Sum("cost-city", "cost-state", "cost-medicaid", "cost-funder"), Near(total));
        Assert.Equal(total, Sum("cost-police", "cost-court", "cost-custody", "cost-treatment", "cost-health-care", "cost-programme", "cost-housing"), Near(total));
        Assert.True(record.Total("qalys") <= record.Total("life-years") + 1e-9);
        Assert.True(record.Total("cost-total-discounted") <= total + 1e-6);
        Assert.Equal(record.Total("life-years"), record.Total("population") * run.City.HorizonDays / 365.25, 1e-6);
    }

    // That nothing happens to the gone is seen while the run is watched.
    private static void NobodyIsLostAndPlacesAreNeverOverbooked(WatchedRun run)
    {
        Record record = run.Record;

        Assert.Equal(run.Gone.Count, record.Total("overdose-deaths") + record.Total("other-deaths") + record.Total("departures") + record.Total("stopped-selling"));
        Assert.InRange(run.Slots.Held, 0, Math.Max(0, run.City.Policy.Max(rules => rules.Slots)));
        Assert.Equal(run.Slots.Held, run.HoldSlots.Count);
        Assert.Equal(run.Slots.Held, record.Total("slots-given") - record.Total("referrals-no-show") - record.Total("programme-exits"));
        Assert.Equal(record.Total("slots-given"), run.Slots.Given);
        Assert.All(run.TreatmentPlaces, (places, modality) => Assert.Equal(places.Held, run.InTreatment.Values.Count(other => other == modality)));
        WhoWaitsIsCounted([run.Slots], run.AwaitSlots.Count, 0, record, "slot-requests", "referrals-without-slot", "slot-waits", "slot-drop-outs", "slots-given");
        Assert.Equal(run.Units.Held, run.InUnits.Count);
        Assert.Equal(run.Units.Held, record.Total("housing-placements") - record.Total("housing-unit-exits"));
        Assert.InRange(run.Units.Held, 0, run.City.Policy.Max(rules => rules.HousingUnits));
        Assert.All(record.ByMonth("in-housing-units"), held => Assert.InRange(held, -1e-9, run.City.Policy.Max(rules => rules.HousingUnits) + 1e-9));
        WhoWaitsIsCounted([run.Units], run.AwaitUnits.Count, 0, record, "housing-requests", "housing-refusals", "housing-waits", "housing-drop-outs", "housing-placements");
        WhoWaitsIsCounted(run.TreatmentPlaces, run.AwaitTreatment.Count, run.AwaitAppointments.Count, record, "treatment-requests", "treatment-refusals", "treatment-waits", "treatment-drop-outs", "treatment-entries");

        // QALYs alone may be negative: the losses by injecting and custody that were drawn can exceed the quality of life that was drawn.
        Assert.All(Measure.All.Zip(record.Monthly).Where(row => row.First.Name != "qalys"), row => Assert.All(row.Second, value => Assert.True(value >= -1e-9, $"{row.First.Name}: {value}")));
        Assert.All(record.ByMonth("population").Zip(record.ByMonth("jail-census")), month => Assert.True(month.Second <= month.First + 1e-9));
    }

    // Who asks is given a place at once, refused, or waits; who waits is given one later, drops out, or waits still.
    private static void WhoWaitsIsCounted(IEnumerable<Places> places, int inLine, int forAppointments, Record record, string requests, string refusals, string waits, string dropOuts, string given)
    {
        double givenAtOnce = record.Total(requests) - record.Total(refusals) - record.Total(waits), givenLater = record.Total(given) - givenAtOnce;

        Assert.Equal(inLine, places.Sum(kind => kind.Waiting));
        Assert.Equal(inLine + forAppointments, record.Total(waits) - givenLater - record.Total(dropOuts));
        Assert.True(givenAtOnce >= 0 && givenLater >= 0);
    }

    // Sums of a few hundred terms of double precision.
    private static double Near(double value) => 1e-6 + (1e-9 * Math.Abs(value));

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
                AcceptanceAgain = Given.Pilot.Programme.AcceptanceAgain.Of(1),
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
}
