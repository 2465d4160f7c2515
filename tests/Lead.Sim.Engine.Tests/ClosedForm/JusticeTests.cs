using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Verification.Concepts;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>Courts, warrants, officers and overdoses where the expectation is a comparison of two runs or an equality; the rest of the theory is in Lead.Sim.Verification.</summary>
public class JusticeTests
{
    [Fact]
    public void A_missed_hearing_issues_a_warrant_and_only_those_with_a_warrant_are_arrested_on_one()
    {
        Scenario never = Courts.WithCases(court => court);
        Assert.Equal(0, new Simulation(never, 5_000).Run(1, 0).Total("warrant-arrests"));

        Scenario missed = Courts.WithCases(court => court with { FailureToAppear = court.FailureToAppear.Of(0.4) });
        Record record = new Simulation(missed with { Arrest = missed.Arrest with { Rate = missed.Arrest.Rate with { Warrant = missed.Arrest.Rate.Warrant.Of(2) } } }, 20_000).Run(1, 0);

        // A warrant also ends at the next arrest for something new.
        Assert.InRange(record.Total("warrant-arrests"), 0.5 * record.Total("failures-to-appear"), record.Total("failures-to-appear"));
    }

    [Fact]
    public void An_amnesty_clears_its_share_of_the_warrants_on_its_day_and_touches_nothing_before()
    {
        Scenario missed = Courts.WithCases(court => court with { FailureToAppear = court.FailureToAppear.Of(1) });
        Scenario amnesty = missed with { Policy = [new() { From = new DateOnly(2020, 1, 1), Because = "amnesty", Amnesty = Given.Amount(0.7, "share") }] };
        Record without = new Simulation(missed, 20_000).Run(1, 0), with = new Simulation(amnesty, 20_000).Run(1, 0);

        Assert.Equal(without.ByMonth("outstanding-warrants").Take(36), with.ByMonth("outstanding-warrants").Take(36));
        Assert.Equal(with.Total("warrants-cleared"), with.ByMonth("warrants-cleared")[36]);

        // Those outstanding on the day: the average of December plus what grew since; within 4 standard errors and that growth.
        double outstanding = without.ByMonth("outstanding-warrants")[35], later = without.ByMonth("outstanding-warrants")[36];
        Assert.InRange(with.Total("warrants-cleared"), (0.7 * outstanding) - (4 * Math.Sqrt(0.21 * outstanding)), (0.7 * later) + (4 * Math.Sqrt(0.21 * later)));
    }

    [Fact]
    public void Offences_that_are_not_prosecuted_lead_to_no_arrest_and_the_others_go_on()
    {
        Scenario scenario = Given.NoLead with
        {
            Policy = [new() { From = new DateOnly(2020, 3, 1), Because = "non-prosecution", NonProsecution = [Charge.Possession, Charge.Prostitution] }],
        };
        Record with = new Simulation(scenario, 6_000).Run(1, 0), without = new Simulation(Given.NoLead, 6_000).Run(1, 0);

        Assert.Equal(without.ByMonth("possession-arrests").Take(38), with.ByMonth("possession-arrests").Take(38));
        Assert.All(with.ByMonth("possession-arrests").Skip(38), arrests => Assert.Equal(0, arrests));
        Assert.All(with.ByMonth("prostitution-arrests").Skip(38), arrests => Assert.Equal(0, arrests));
        Assert.True(with.ByMonth("sale-arrests").Skip(38).Sum() > 0);
    }

    [Fact]
    public void When_a_programme_ends_every_participant_leaves_on_that_day()
    {
        Scenario scenario = Given.Pilot with { Policy = [Given.Pilot.Policy[0], new() { From = new DateOnly(2020, 1, 1), Because = "funding ends", Ends = true }] };
        Record record = new Simulation(scenario).Run(1, 0);

        Assert.True(record.ByMonth("enrolled")[35] > 20);
        Assert.All(record.ByMonth("enrolled").Skip(36), enrolled => Assert.Equal(0, enrolled, 1e-9));
        Assert.All(record.ByMonth("referrals").Skip(36), referrals => Assert.Equal(0, referrals));
    }

    [Fact]
    public void Naloxone_lowers_the_fatality_of_an_overdose() =>
        Assert.True(Given.NoLead.Overdose.Fatality.Chance(0.9) < Given.NoLead.Overdose.Fatality.Chance(0.2));
    [Fact]
    public void Who_is_never_offered_diversion_is_never_referred_at_an_arrest_and_others_are_as_before()
    {
        Scenario pilot = Given.Pilot;
        Scenario never = pilot with { Programme = pilot.Programme with { OfferByRace = pilot.Programme.OfferByRace.With(("black", 0)) } };
        var simulation = new Simulation(pilot);
        int black = simulation.Groups.Names.Index().Single(group => group.Item == "race=black").Index, measure = Measure.All.Index().Single(known => known.Item.Name == "arrest-referrals").Index;
        Record equal = simulation.Run(1, 0), unequal = new Simulation(never).Run(1, 0);

        Assert.True(equal.Totals[measure][black] > 0);
        Assert.Equal(0, unequal.Totals[measure][black]);
        Assert.True(unequal.Totals[measure][0] > 0);
    }

}
