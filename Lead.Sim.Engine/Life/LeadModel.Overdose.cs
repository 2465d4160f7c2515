using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Overdose: base in active use × injecting × fentanyl of the year × state × lost tolerance. Tolerance is lost in custody (raised for two weeks, less so for
/// two more) and in treatment (raised for four weeks after it). Who dies depends on witness, naloxone and emergency call; some survivors stop using.
/// </content>
internal partial struct LeadModel
{
    private const float TwoWeeks = 14, FourWeeks = 28;

    private readonly void Overdose(ref Person person, float day, PersonDraws draws)
    {
        uint overdose = person.Asked[Recurring.Overdose];
        _record.Count(Flow.Overdoses);
        if (draws.Happens(_city.RulesOn(day).OverdoseFatality, Decision.OverdoseOutcome, 2 * overdose))
        {
            LeaveForGood(ref person, day, Flow.OverdoseDeaths, draws);
        }
        else if (person.Use == UseState.Active && draws.Happens(_city.Scenario.Overdose.CessationAfter.Value, Decision.OverdoseOutcome, (2 * overdose) + 1))
        {
            LeaveActiveUse(ref person);
            BeginRemission(ref person, day, draws);
            SetClocks(ref person, Clock.Overdose, day, draws);
        }
        else
        {
            SetOverdose(ref person, Clock.Overdose, day, draws);
        }
    }

    private static void BeginRisk(ref Person person, RecentRisk risk, float day)
    {
        person.Risk = risk;
        person.Due[Clock.RiskFades] = day + (risk == RecentRisk.FourWeeksAfterTreatment ? FourWeeks : TwoWeeks);
    }

    private readonly void FadeRisk(ref Person person, float day, PersonDraws draws)
    {
        if (person.Risk == RecentRisk.ReleaseWeeksOneAndTwo)
            BeginRisk(ref person, RecentRisk.ReleaseWeeksThreeAndFour, day);
        else
            (person.Risk, person.Due[Clock.RiskFades]) = (RecentRisk.None, Clocks.Never);
        SetOverdose(ref person, NothingRang, day, draws);
    }
}
