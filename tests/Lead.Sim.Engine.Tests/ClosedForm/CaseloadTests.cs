using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>What is left of the programme's effects when case managers have more participants than the standard; 4 standard errors, fixed seeds.</summary>
public class CaseloadTests
{
    private const int People = 2_000;
    private const double PerYear = 0.3, Ratio = 0.1;

    [Theory]
    [InlineData(20, 0.2)]
    [InlineData(50, 0.5)]
    [InlineData(100, 1.0)]
    [InlineData(400, 1.0)]
    public void Above_the_standard_caseload_the_effect_is_its_ratio_to_the_power_of_the_attention(int managers, double attention) =>
        AssertArrests(Run(WithManagers(managers)), fromMonth: 36, toMonth: 120, Math.Pow(Ratio, attention));

    [Fact]
    public void Without_case_managers_named_the_effect_is_the_stated_one() =>
        AssertArrests(Run(HousingTests.Engaged(Arrested(), new() { From = Arrested().Start, Because = "test" })), fromMonth: 36, toMonth: 120, Ratio);

    [Fact]
    public void More_case_managers_are_felt_from_the_next_check_in_on()
    {
        Scenario scenario = WithManagers(20);
        Record record = Run(scenario with { Policy = [.. scenario.Policy, new() { From = new DateOnly(2022, 1, 1), Because = "more", CaseManagers = Given.Amount(50, "managers") }] });

        AssertArrests(record, fromMonth: 36, toMonth: 60, Math.Pow(Ratio, 0.2));
        AssertArrests(record, fromMonth: 61, toMonth: 120, Math.Pow(Ratio, 0.5));
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.25)]
    [InlineData(0.0)]
    public void Attention_is_the_exponent_of_every_effect(double attention)
    {
        var hazards = new HazardTables(Given.Pilot);
        ProgrammeSection programme = Given.Pilot.Programme;
        var outside = new Person { ArrestRatio = 1, HasWarrant = true, Attention = (float)attention };
        Person engaged = outside with { Membership = Membership.Engaged };
        Hazards without = hazards.Of(in outside), with = hazards.Of(in engaged);

        Assert.Equal(Math.Pow(programme.NewOffenceArrests.Value, attention), with.Arrest / without.Arrest, 1e-6);
        Assert.Equal(Math.Pow(programme.WarrantArrests.Value, attention), with.WarrantArrest / without.WarrantArrest, 1e-6);
        Assert.Equal(Math.Pow(programme.TreatmentSeeking.Value, attention), with.SeekingTreatment / without.SeekingTreatment, 1e-6);
        Assert.Equal(without.Overdose, with.Overdose);
    }

    private static Scenario Arrested()
    {
        Scenario still = Given.Stillness;
        return still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(PerYear) } },
            Jail = Given.NoStay,
            Programme = still.Programme with { NewOffenceArrests = still.Programme.NewOffenceArrests.Of(Ratio), StandardCaseload = still.Programme.StandardCaseload.Of(20) },
        };
    }

    private static Scenario WithManagers(int managers) => HousingTests.Engaged(Arrested(), new()
    {
        From = Arrested().Start,
        Because = "test",
        CaseManagers = Given.Amount(managers, "managers"),
        MaximumCaseload = Given.Amount(1_000, "participants"),
    });

    private static Record Run(Scenario scenario) => new Simulation(scenario, People).Run(1, 0);

    // Everybody is enrolled by then. Frailty has shape 100: variance 1 + mean / 100 times Poisson's.
    private static void AssertArrests(Record record, int fromMonth, int toMonth, double ratio)
    {
        DateOnly start = Given.NoLead.Start;
        double years = (start.AddMonths(toMonth).DayNumber - start.AddMonths(fromMonth).DayNumber) / 365.25, mean = PerYear * ratio * years;
        double found = record.ByMonth("arrests").Skip(fromMonth).Take(toMonth - fromMonth).Sum();
        Assert.InRange((found - (People * mean)) / Math.Sqrt(People * mean * (1 + (mean / 100))), -4, 4);
    }
}
