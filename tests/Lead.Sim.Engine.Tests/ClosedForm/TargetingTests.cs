using Lead.Sim.Engine.Scenarios;
using static Lead.Sim.Engine.Tests.ClosedForm.Chance;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>Whom officers refer without an arrest, against theory, everything else switched off; 4 standard errors, fixed seeds.</summary>
public class TargetingTests
{
    private const int People = 500, Replications = 12;
    private const double ArrestsPerYear = 3, PerOfficerMonth = 0.2, FrailtyShape = 100;

    private static readonly DateOnly Changed = new(2020, 1, 1);

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-1.0)]
    [InlineData(2.0)]
    public void Contacts_are_shared_by_arrests_in_the_last_half_year_from_the_day_on_which_a_policy_says_so(double exponent)
    {
        // Arrests are as frequent as before the first day, so all contacts together are as many as when they were equal. Twice as many arrests change them by
        // E[(1 + n)^a] of twice the mean over that of the mean, where n is the negative binomial number of arrests in half a year, at most 6.
        Scenario scenario = WithContacts(
            new PolicyChange { From = Changed, Because = "test", Targeting = Given.Amount(exponent, "exponent") },
            new PolicyChange { From = Changed.AddYears(3), Because = "more arrests", Enforcement = Given.Amount(2, "ratio") });
        Record[] records = Run(scenario);
        double perMonth = PerMonth(scenario);

        AssertMean(perMonth, [.. records.Select(record => AverageOf(record, 0, 36))]);
        AssertMean(perMonth, [.. records.Select(record => AverageOf(record, 36, 39))]);
        AssertMean(perMonth, [.. records.Select(record => AverageOf(record, 39, 72))]);
        AssertMean(perMonth * MeanWeight(exponent, 2 * ArrestsPerYear) / MeanWeight(exponent, ArrestsPerYear), [.. records.Select(record => AverageOf(record, 78, 120))]);
    }

    [Fact]
    public void Contacts_are_equal_again_from_the_day_on_which_targeting_ends()
    {
        PolicyChange first = new() { From = new DateOnly(2018, 1, 1), Because = "test", Targeting = Given.Amount(2, "exponent"), Enforcement = Given.Amount(0, "ratio") };
        Scenario scenario = WithContacts(first, first with { From = Changed, Targeting = Given.Amount(0, "exponent") });
        Record[] records = Run(scenario);
        double perMonth = PerMonth(scenario);

        // Without arrests everybody weighs 1 half a year later.
        AssertMean(perMonth / MeanWeight(2, ArrestsPerYear), [.. records.Select(record => AverageOf(record, 18, 36))]);
        AssertMean(perMonth, [.. records.Select(record => AverageOf(record, 36, 120))]);
    }

    [Fact]
    public void Nobody_without_an_arrest_has_any_weight_but_one()
    {
        Scenario equal = WithContacts(new PolicyChange { From = Changed, Because = "test", Targeting = Given.Amount(0, "exponent") });
        Scenario aimed = WithContacts(new PolicyChange { From = Changed, Because = "test", Targeting = Given.Amount(3, "exponent") });
        Scenario Calm(Scenario scenario) => scenario with { Arrest = scenario.Arrest with { Rate = scenario.Arrest.Rate with { Other = scenario.Arrest.Rate.Other.Of(0) } } };

        Assert.Equal(
            new Simulation(Calm(equal), People).Run(1, 0).ByMonth("social-contact-referrals"),
            new Simulation(Calm(aimed), People).Run(1, 0).ByMonth("social-contact-referrals"));
    }

    // Everybody refuses, so that contacts go on; stays in jail are instants, and what officers learned does not fade.
    private static Scenario WithContacts(params PolicyChange[] changes)
    {
        Scenario still = Given.Stillness;
        return still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(ArrestsPerYear) } },
            Jail = Given.NoStay,
            Programme = still.Programme with
            {
                SocialContact = still.Programme.SocialContact.Of(PerOfficerMonth),
                Acceptance = still.Programme.Acceptance.Of(0),
                TrainingHalfLife = still.Programme.TrainingHalfLife.Of(1e9),
            },
            Policy =
            [
                new()
                {
                    From = still.Start,
                    Because = "test",
                    Cap = Given.Amount(10, "participants"),
                    Serves = [.. still.Places.Residents.Values.Keys],
                    Eligible = [],
                    Training = still.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Given.Amount(1, "share")),
                },
                .. changes,
            ],
        };
    }

    private static double PerMonth(Scenario scenario) => scenario.Places.Officers.Values.Values.Sum() * PerOfficerMonth;

    private static double MeanWeight(double exponent, double arrestsPerYear)
    {
        double mean = arrestsPerYear / 2, chance = Math.Pow(1 + (mean / FrailtyShape), -FrailtyShape), sum = 0;
        for (int arrests = 0; arrests < 60; arrests++)
        {
            sum += chance * Math.Pow(1 + Math.Min(arrests, 6), exponent);
            chance *= (FrailtyShape + arrests) / (arrests + 1) * (mean / (FrailtyShape + mean));
        }
        return sum;
    }

    private static Record[] Run(Scenario scenario)
    {
        var simulation = new Simulation(scenario, People);
        return [.. Enumerable.Range(0, Replications).Select(replication => simulation.Run(1, replication))];
    }

    // For each month of average length.
    private static double AverageOf(Record record, int fromMonth, int toMonth)
    {
        DateOnly start = Given.NoLead.Start;
        double months = (start.AddMonths(toMonth).DayNumber - start.AddMonths(fromMonth).DayNumber) * 12 / 365.25;
        return record.ByMonth("social-contact-referrals").Skip(fromMonth).Take(toMonth - fromMonth).Sum() / months;
    }
}
