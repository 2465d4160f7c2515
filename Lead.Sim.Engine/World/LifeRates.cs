using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The constant hazards and lengths of a scenario, per person-day and in days: converted once, because the loop needs them again and again.</summary>
internal sealed class LifeRates(Scenario scenario)
{
    public double Arrivals { get; } = scenario.Population.Arrivals.PerDay();

    /// <summary>Of the sellers who leave by moving away or by stopping, the share who stop; 0 if nobody leaves.</summary>
    public double StoppersAmongLeavers { get; } = scenario.Population.StopSelling.PerDay() == 0
        ? 0
        : scenario.Population.StopSelling.PerDay() / (scenario.Population.StopSelling.PerDay() + scenario.Population.Departures.PerDay());

    public double Remission { get; } = scenario.DrugUse.Remission.PerDay();

    /// <summary>Of those who also use cocaine.</summary>
    public double RemissionWithCocaine { get; } = scenario.DrugUse.Remission.PerDay() * scenario.DrugUse.Cocaine.Remission.Value;

    /// <summary>Whether cocaine beside opioids changes anything; else nobody is asked about it.</summary>
    public bool CocaineMatters { get; } = scenario.DrugUse.Cocaine is not { Remission.Value: 1, Retention.Value: 1, Overdose.Value: 1 };

    public double BeginInjecting { get; } = scenario.DrugUse.BeginInjecting.PerDay();

    public double CeaseInjecting { get; } = scenario.DrugUse.CeaseInjecting.PerDay();

    public double LosingHousing { get; } = scenario.Housing.Losing.PerDay();

    public double FindingHousing { get; } = scenario.Housing.Finding.PerDay();

    public double MovingOnFromUnit { get; } = scenario.Housing.MovingOn.PerDay();

    public double LosingUnit { get; } = scenario.Housing.LosingUnit.PerDay();

    /// <summary>Findings of violence, of a woman of average frailty.</summary>
    public double Violence { get; } = scenario.Programme.Exclusions.Violence.PerDay();

    public double Disengagement { get; } = scenario.Programme.Disengagement.PerDay();

    public double ReEngagement { get; } = scenario.Programme.ReEngagement.PerDay();

    public double LeavingProgramme { get; } = scenario.Programme.Leaving.PerDay();

    public double TimeToIntakeDays { get; } = scenario.Programme.TimeToIntake.Days();

    public double GivingUpSlot { get; } = scenario.Programme.Waiting.DropOut.PerDay();

    public double GivingUpUnit { get; } = scenario.Housing.Waiting.DropOut.PerDay();

    public double GivingUpTreatment { get; } = scenario.Treatment.Waiting.DropOut.PerDay();

    public double ToleranceLostAfterDays { get; } = scenario.Overdose.ToleranceLostAfter.Days();

    public double TimeToHearingDays { get; } = scenario.Court.TimeToHearing.Days();

    public double ProbationTermDays { get; } = scenario.Court.ProbationTerm.Days();

    public double YearsOfPriors { get; } = scenario.Jail.Priors.Years.Days() / KnownUnits.DaysPerYear;

    public double PrisonTermDays { get; } = scenario.Court.PrisonTerm.Days();
}
