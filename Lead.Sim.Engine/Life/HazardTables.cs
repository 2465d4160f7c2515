using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <summary>Every hazard of every state, looked up by state: what docs/model.md gives as formulas, multiplied out once.</summary>
internal sealed class HazardTables
{
    private const int UseStates = 4, Risks = 4, Engagements = 2;

    private readonly double[] _newOffence = new double[UseStates * Engagements];
    private readonly double[] _warrant = new double[UseStates * Engagements];
    private readonly float[] _seeking = new float[UseStates * Engagements];
    private readonly float[] _overdose = new float[UseStates * Risks];
    private readonly float[][] _otherDeath;
    private readonly double[] _arrestByAge, _arrestSinceRelease;
    private readonly float[] _leaving;
    private readonly float _violation;
    private readonly float _injecting;

    /// <summary>Multiplies a scenario out.</summary>
    public HazardTables(Scenario scenario)
    {
        foreach (UseState use in Enum.GetValues<UseState>())
            for (int engaged = 0; engaged < Engagements; engaged++)
            {
                int state = ((int)use * Engagements) + engaged;
                _newOffence[state] = ArrestRatioIn(use, scenario.Arrest) * (engaged == 1 ? scenario.Programme.NewOffenceArrests.Value : 1);
                _warrant[state] = ArrestRatioIn(use, scenario.Arrest) * (engaged == 1 ? scenario.Programme.WarrantArrests.Value : 1);
                if (use == UseState.Active)
                    _seeking[state] = (float)(scenario.Treatment.Seeking.PerDay() * (engaged == 1 ? scenario.Programme.TreatmentSeeking.Value : 1));
            }
        foreach (UseState use in Enum.GetValues<UseState>())
            foreach (RecentRisk risk in Enum.GetValues<RecentRisk>())
                _overdose[((int)use * Risks) + (int)risk] = (float)(scenario.Overdose.Overdose.PerDay() * OverdoseRatioIn(use, scenario.Overdose) * OverdoseRatioAfter(risk, scenario.Overdose));

        _arrestByAge = [.. AgeBands.All.Select(age => scenario.Arrest.Age.Values[age])];
        _otherDeath = [ByAge(scenario.Mortality.Users.Value), ByAge(scenario.Mortality.Sellers.Value)];
        _arrestSinceRelease = [1, .. RecoveryStages.Names.Select(stage => scenario.Arrest.Account().SinceRelease.Values[stage])];
        _injecting = (float)scenario.Overdose.Injecting.Value;
        _violation = (float)scenario.Court.Violation.PerDay();
        _leaving = [(float)scenario.Population.Departures.PerDay(), (float)(scenario.Population.Departures.PerDay() + scenario.Population.StopSelling.PerDay())];

        float[] ByAge(double ratio) => [.. AgeBands.All.Select(age => (float)(ratio * scenario.Mortality.Age.Values[age] * Conversions.PerDay(1, scenario.Mortality.Age.Unit)))];
    }

    /// <summary>What a person is exposed to while free.</summary>
    public Hazards Of(in Person person)
    {
        int state = ((int)person.Use * Engagements) + (person.Membership == Membership.Engaged ? 1 : 0);
        double arrest = person.ArrestRatio * _arrestByAge[person.Age] * _arrestSinceRelease[person.SinceRelease];
        return new(
            Arrest: (float)(arrest * _newOffence[state]),
            WarrantArrest: person.HasWarrant ? (float)(arrest * _warrant[state]) : 0,
            SocialContact: LeadModel.CanBeReferred(in person) ? 1 : 0,
            SeekingTreatment: _seeking[state],
            Overdose: _overdose[((int)person.Use * Risks) + (int)person.Risk] * (person.Injects ? _injecting : 1),
            OtherDeath: _otherDeath[(int)person.Class][person.Age],
            MovingAway: _leaving[(int)person.Class],
            Violation: person.IsOnProbation ? _violation : 0);
    }

    private static double ArrestRatioIn(UseState use, ArrestSection arrest) => use switch
    {
        UseState.Treatment => arrest.InTreatment.Value,
        UseState.Remission => arrest.InRemission.Value,
        _ => 1,
    };

    private static double OverdoseRatioIn(UseState use, OverdoseSection overdose) => use switch
    {
        UseState.Active => 1,
        UseState.Treatment => overdose.InTreatment.Value,
        UseState.Remission => overdose.InRemission.Value,
        _ => 0,
    };

    private static double OverdoseRatioAfter(RecentRisk risk, OverdoseSection overdose) => risk switch
    {
        RecentRisk.ReleaseWeeksOneAndTwo => overdose.ReleaseWeeksOneAndTwo.Value,
        RecentRisk.ReleaseWeeksThreeAndFour => overdose.ReleaseWeeksThreeAndFour.Value,
        RecentRisk.FourWeeksAfterTreatment => overdose.FourWeeksAfterTreatment.Value,
        _ => 1,
    };
}
