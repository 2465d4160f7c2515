using Lead.Sim.Engine.Population;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Death by overdose: base in active use × fentanyl of the year × state × lost tolerance. Tolerance is lost in jail (raised for two weeks, less so for two
/// more) and in treatment (raised for four weeks after it).
/// </content>
internal partial struct LeadModel
{
    private const float TwoWeeks = 14, FourWeeks = 28;

    private static void BeginRisk(ref Person person, RecentRisk risk, float day)
    {
        person.Risk = risk;
        person.Due[Clock.RiskFades] = day + (risk == RecentRisk.FourWeeksAfterTreatment ? FourWeeks : TwoWeeks);
    }

    private static void FadeRisk(ref Person person, float day)
    {
        if (person.Risk == RecentRisk.ReleaseWeeksOneAndTwo)
        {
            BeginRisk(ref person, RecentRisk.ReleaseWeeksThreeAndFour, day);
            return;
        }
        person.Risk = RecentRisk.None;
        person.Due[Clock.RiskFades] = Clocks.Never;
    }
}
