using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>Courts, warrants, officers and overdoses against theory, everything else switched off; 4 standard errors, fixed seeds.</summary>
public class JusticeTests
{
    [Fact]
    public void A_decided_case_ends_in_the_stated_shares()
    {
        Scenario scenario = WithCases(court => court with
        {
            Dropped = court.Dropped.Of(0.6),
            Prison = court.Prison.All(0.3),
            Probation = court.Probation.Of(0.5),
            PrisonTerm = court.PrisonTerm.Of(1),
        });
        Record record = new Simulation(scenario, 20_000).Run(1, 0);

        double decided = record.Total("cases-dropped") + record.Total("convictions");
        Assert.True(decided > 10_000);
        AssertBinomial(decided, 0.4, record.Total("convictions"));
        AssertBinomial(record.Total("convictions"), 0.3, record.Total("prison-admissions"));
    }

    [Fact]
    public void A_missed_hearing_issues_a_warrant_and_only_those_with_a_warrant_are_arrested_on_one()
    {
        Scenario never = WithCases(court => court);
        Assert.Equal(0, new Simulation(never, 5_000).Run(1, 0).Total("warrant-arrests"));

        Scenario missed = WithCases(court => court with { FailureToAppear = court.FailureToAppear.Of(0.4) });
        Record record = new Simulation(missed with { Arrest = missed.Arrest with { Rate = missed.Arrest.Rate with { Warrant = missed.Arrest.Rate.Warrant.Of(2) } } }, 20_000).Run(1, 0);

        // Every hearing is missed with a chance of 0.4, whether it is the first of the case or one after a warrant.
        double hearings = record.Total("failures-to-appear") + record.Total("cases-dropped");
        AssertBinomial(hearings, 0.4, record.Total("failures-to-appear"));

        // A warrant also ends at the next arrest for something new.
        Assert.InRange(record.Total("warrant-arrests"), 0.5 * record.Total("failures-to-appear"), record.Total("failures-to-appear"));
    }

    [Fact]
    public void An_amnesty_clears_its_share_of_the_warrants_on_its_day_and_touches_nothing_before()
    {
        Scenario missed = WithCases(court => court with { FailureToAppear = court.FailureToAppear.Of(1) });
        Scenario amnesty = missed with { Policy = [new() { From = new DateOnly(2020, 1, 1), Because = "amnesty", Amnesty = Given.Amount(0.7, "share") }] };
        Record without = new Simulation(missed, 20_000).Run(1, 0), with = new Simulation(amnesty, 20_000).Run(1, 0);

        Assert.Equal(without.ByMonth("outstanding-warrants").Take(36), with.ByMonth("outstanding-warrants").Take(36));
        Assert.Equal(with.Total("warrants-cleared"), with.ByMonth("warrants-cleared")[36]);

        // Those outstanding on the day: the average of December plus what grew since; within 4 standard errors and that growth.
        double outstanding = without.ByMonth("outstanding-warrants")[35], later = without.ByMonth("outstanding-warrants")[36];
        Assert.InRange(with.Total("warrants-cleared"), (0.7 * outstanding) - (4 * Math.Sqrt(0.21 * outstanding)), (0.7 * later) + (4 * Math.Sqrt(0.21 * later)));
    }

    [Fact]
    public void Trained_officers_decay_exponentially_and_a_refresher_brings_them_back()
    {
        var officers = new TrainedOfficers(200, 120, SessionDay: 100, double.PositiveInfinity);

        Assert.Equal(120, officers.NumberOn(100, 0.001), 12);
        Assert.Equal(120 * Math.Exp(-0.5), officers.NumberOn(600, 0.001), 9);
        Assert.Equal(0.6 * Math.Exp(-0.5), officers.CoverageOn(600, 0.001), 9);
        Assert.Equal(0.25, officers.EffectOn(100 + 730, 365), 12);
        Assert.Equal(120, (officers with { RefresherDays = 250 }).NumberOn(600, 0.001), 9);
        Assert.Equal(120 * Math.Exp(-0.1), (officers with { RefresherDays = 250 }).NumberOn(700, 0.001), 9);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.3, 0.6)]
    [InlineData(0.8, 0.5)]
    public void Offers_follow_hours_coverage_inclination_and_mandate(double mandate, double hours)
    {
        // Half of the officers are trained, half of those ever offer, with an inclination that is exponential of mean 0.6 cut at 1.
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(0.5) } },
            Programme = still.Programme with
            {
                Offer = still.Programme.Offer.Of(0.3),
                OfficersWhoEverOffer = still.Programme.OfficersWhoEverOffer.Of(0.5),
                OfficerShape = still.Programme.OfficerShape.Of(1),
                TrainingHalfLife = still.Programme.TrainingHalfLife.Of(1e9),
                Acceptance = still.Programme.Acceptance.Of(0),
            },
            Policy =
            [
                new()
                {
                    From = still.Start,
                    Because = "test",
                    Cap = Given.Amount(10, "participants"),
                    Serves = [.. still.Places.Residents.Values.Keys],
                    Eligible = [Charge.Possession],
                    Training = still.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Given.Amount(0.5, "share")),
                    Mandate = Given.Amount(mandate, "share"),
                    Hours = Given.Amount(hours, "share"),
                },
            ],
        };
        Record record = new Simulation(scenario, 20_000).Run(1, 0);

        // E[max(m, min(1, X))] with X exponential of mean μ: m + μ (exp(−m/μ) − exp(−1/μ)).
        const double mean = 0.6;
        double inclined = mandate + (mean * (Math.Exp(-mandate / mean) - Math.Exp(-1 / mean)));
        double offer = hours * 0.5 * ((0.5 * inclined) + (0.5 * mandate));
        AssertBinomial(record.Total("eligible-arrests"), offer, record.Total("arrest-referrals"));
    }

    [Fact]
    public void An_offer_at_one_arrest_says_nothing_about_the_next()
    {
        // If offers clustered on people, their number would vary far more than a binomial one: here each person has about 10 arrests.
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(1) } },
            Jail = still.Jail with { Possession = still.Jail.Possession with { ShortShare = still.Jail.Possession.ShortShare.Of(1) } },
            Programme = still.Programme with { Acceptance = still.Programme.Acceptance.Of(0) },
            Policy =
            [
                new()
                {
                    From = still.Start,
                    Because = "test",
                    Cap = Given.Amount(10, "participants"),
                    Serves = [.. still.Places.Residents.Values.Keys],
                    Eligible = [Charge.Possession],
                    Training = still.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Given.Amount(0.5, "share")),
                    Mandate = Given.Amount(1, "share"),
                },
            ],
        };
        var simulation = new Simulation(scenario, 200);
        double[] z = [.. Enumerable.Range(0, 200).Select(replication => simulation.Run(1, replication)).Select(record =>
            (record.Total("arrest-referrals") - (0.5 * record.Total("eligible-arrests"))) / Math.Sqrt(0.25 * record.Total("eligible-arrests")))];

        // The mean square of 200 standard normals is 1 with a standard error of 0.1; clustering would make it about 10.
        Assert.InRange(z.Average(x => x * x), 0.6, 1.4);
    }

    [Fact]
    public void Of_the_overdoses_the_stated_share_is_fatal_and_naloxone_lowers_it()
    {
        FatalitySection fatality = Given.NoLead.Overdose.Fatality;

        // 0.355 × 0.088 + 0.645 × (0.2 × 0.0086 + 0.8 × 0.088 × (0.662 × 0.588 + 0.338)) by hand.
        Assert.Equal(0.0653, fatality.Chance(0.2), 3);
        Assert.True(fatality.Chance(0.9) < fatality.Chance(0.2));

        Record record = new Simulation(Given.NoLead, 6_000).Run(1, 0);
        AssertBinomial(record.Total("overdoses"), fatality.Chance(fatality.Naloxone.Value), record.Total("overdose-deaths"));
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
    public void Money_and_health_are_what_was_counted_times_what_each_is_worth()
    {
        var simulation = new Simulation(Given.Pilot, 3_000);
        Record record = simulation.Run(1, 0);
        CostsSection costs = Given.Pilot.Costs;
        double days = Given.Pilot.HorizonDays, months = days / KnownUnits.DaysPerMonth;

        double police = (record.Total("arrests") * costs.Arrest.Cost.Value) + (10 * 120 * costs.Training.Cost.Value);
        Assert.Equal(police, record.Total("cost-police"), 1e-6);
        OfficerHoursSection hours = Given.Pilot.OfficerHours;
        double spent = (record.Total("bookings") * hours.Booking.Value) + (record.Total("diversions") * hours.Diversion.Value)
            + (record.Total("social-contact-referrals") * hours.SocialContact.Value) + (10 * 120 * hours.Training.Value);
        Assert.Equal(spent, record.Total("officer-hours"), 1e-6);
        double custody = (record.Total("jail-days") * costs.Jail.Cost.Value) + (record.Total("prison-census") * months * costs.Prison.Cost.Value);
        Assert.Equal(custody, record.Total("cost-custody"), 1.0);

        // The pilot is open from day 31 on.
        double programme = (record.Total("enrolled") * months * costs.Participant.Cost.Value) + ((days - 31) / KnownUnits.DaysPerMonth * costs.Programme.Cost.Value);
        Assert.Equal(programme, record.Total("cost-programme"), 1.0);
        double discounted = record.ByMonth("cost-total").Index().Sum(month =>
            month.Item * Math.Pow(1.03, -(simulation.Months.EndOf(month.Index) - (simulation.Months.DaysIn(month.Index) / 2)) / 365.25));
        Assert.Equal(discounted, record.Total("cost-total-discounted"), 1.0);
    }

    [Fact]
    public void A_programme_without_any_effect_seems_to_lower_arrests_before_and_after()
    {
        // Those who are arrested often are found by officers, and at a peak: regression to the mean. About 0.73 before, 0.47 after; 4 standard errors of the
        // ratio from 4 replications of about 870 participants are 0.09.
        var simulation = new Simulation(Given.Read("baltimore/zero-effect.yaml"));
        Record[] records = [.. Enumerable.Range(0, 4).Select(replication => simulation.Run(1, replication))];
        double before = records.Sum(record => record.Total("arrests-before-enrolment")), after = records.Sum(record => record.Total("arrests-after-enrolment"));

        Assert.InRange(after / before, 0.65 - 0.09, 0.65 + 0.09);
    }

    [Fact]
    public void Weibull_retention_leaves_the_stated_share_after_six_and_twelve_months()
    {
        // Drawn from the model's own draws: S(t) = exp(−(t / scale)^shape) at 6 and 12 months for methadone.
        Modality methadone = Modality.Of(Given.NoLead.Treatment.Modalities["methadone"]);
        const int many = 100_000;
        foreach (double months in new[] { 6.0, 12 })
        {
            double expected = Math.Exp(-Math.Pow(months / 14, 0.75));
            int still = Enumerable.Range(0, many).Count(n => methadone.Retention(new Draws(1, 0).Of(n).Exponential(Decision.Retention, 0)) > months * KnownUnits.DaysPerMonth);
            AssertBinomial(many, expected, still);
        }
    }

    private static Scenario WithCases(Func<CourtSection, CourtSection> change)
    {
        Scenario still = Given.Stillness;

        // Stays of a quarter of an hour, so that nobody's hearing comes while in jail.
        StaySection day = still.Jail.Other with { ShortShare = still.Jail.Other.ShortShare.Of(1), ShortScale = still.Jail.Other.ShortScale.Of(0.01) };
        return still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(0.2) } },
            Jail = still.Jail with { Other = day, Warrant = day },
            Court = change(still.Court with { TimeToHearing = still.Court.TimeToHearing.Of(1) }),
        };
    }

    private static void AssertBinomial(double n, double share, double found) =>
        Assert.True(Math.Abs(found - (n * share)) <= 4 * Math.Sqrt(n * share * (1 - share)), $"found {found:N0}, expected {n * share:N0} of {n:N0}.");
}
