using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <summary>Every hazard of every state, looked up by state: what docs/model.md gives as formulas, multiplied out once.</summary>
internal sealed class HazardTables
{
    private const int Risks = 4, Housings = 3, Stages = 1 + RecoveryStages.Count;
    private static readonly int Ages = AgeBands.All.Count;

    private readonly double _newOffenceEngaged, _warrantEngaged, _seekingEngaged, _seeking;
    private readonly double[] _arrest;
    private readonly float[] _overdose;
    private readonly float[][] _otherDeath;
    private readonly float[] _leaving;
    private readonly float _violation;

    /// <summary>Multiplies a scenario out.</summary>
    public HazardTables(Scenario scenario)
    {
        ProgrammeSection programme = scenario.Programme;
        (_newOffenceEngaged, _warrantEngaged, _seekingEngaged) = (programme.NewOffenceArrests.Value, programme.WarrantArrests.Value, programme.TreatmentSeeking.Value);
        _seeking = scenario.Treatment.Seeking.PerDay();
        _arrest = [.. from use in Enum.GetValues<UseState>()
                      from stage in Enumerable.Range(0, Stages)
                      from housing in Enum.GetValues<Housing>()
                      from age in AgeBands.All
                      select ArrestRatioIn(use, scenario.Arrest) * ArrestRatioAfter(stage, scenario.Arrest) * (housing == Housing.Unhoused ? scenario.Housing.Arrests.Value : 1) * scenario.Arrest.Age.Values[age]];
        _overdose = [.. from use in Enum.GetValues<UseState>()
                        from risk in Enum.GetValues<RecentRisk>()
                        from housing in Enum.GetValues<Housing>()
                        from injects in Enumerable.Range(0, 2)
                        from cocaine in Enumerable.Range(0, 2)
                        select (float)(scenario.Overdose.Overdose.PerDay() * OverdoseRatioIn(use, scenario.Overdose) * OverdoseRatioAfter(risk, scenario.Overdose))
                            * (injects == 1 ? (float)scenario.Overdose.Injecting.Value : 1) * (housing == Housing.Unhoused ? (float)scenario.Housing.Overdose.Value : 1) * (cocaine == 1 ? (float)scenario.DrugUse.Cocaine.Overdose.Value : 1)];
        _otherDeath = [ByAge(scenario.Mortality.Users.Value), ByAge(scenario.Mortality.Sellers.Value)];
        _violation = (float)scenario.Court.Violation.PerDay();
        _leaving = [(float)scenario.Population.Departures.PerDay(), (float)(scenario.Population.Departures.PerDay() + scenario.Population.StopSelling.PerDay())];

        float[] ByAge(double ratio) => [.. AgeBands.All.Select(age => (float)(ratio * scenario.Mortality.Age.Values[age] * Conversions.PerDay(1, scenario.Mortality.Age.Unit)))];
    }

    /// <summary>What a person is exposed to while free.</summary>
    public Hazards Of(in Person person)
    {
        float newOffence = ArrestsOf(in person, out float warrant);
        return new()
        {
            Arrest = newOffence,
            WarrantArrest = warrant,
            SocialContact = LeadModel.CanBeReferred(in person) ? 1 : 0,
            SeekingTreatment = SeekingTreatmentOf(in person),
            Overdose = OverdoseOf(in person),
        };
    }

    /// <summary>Arrests for new offences and on warrants.</summary>
    /// <remarks>Not as a pair: two parts of a pair are written one by one and read together, and the processor waits for that.</remarks>
    public float ArrestsOf(in Person person, out float warrant)
    {
        double arrest = person.ArrestRatio * _arrest[((((((int)person.Use * Stages) + person.SinceRelease) * Housings) + (int)person.Housing) * Ages) + person.Age];
        warrant = person.HasWarrant ? (float)(arrest * Effect(_warrantEngaged, in person)) : 0;
        return (float)(arrest * Effect(_newOffenceEngaged, in person));
    }

    /// <summary>Requests for treatment.</summary>
    public float SeekingTreatmentOf(in Person person) =>
        person.Use == UseState.Active && !person.WaitsForTreatment ? (float)(_seeking * Effect(_seekingEngaged, in person)) : 0;

    /// <summary>Overdoses.</summary>
    public float OverdoseOf(in Person person) =>
        _overdose[((((((int)person.Use * Risks) + (int)person.Risk) * Housings) + (int)person.Housing) * 4) + (person.Injects ? 2 : 0) + (person.UsesCocaine ? 1 : 0)];

    /// <summary>Deaths from other causes per person-day, in custody too: by class and age alone.</summary>
    public float OtherDeathOf(in Person person) => _otherDeath[(int)person.Class][person.Age];

    /// <summary>Departures per person-day, of sellers also those who stop selling: by class alone.</summary>
    public float MovingAwayOf(in Person person) => _leaving[(int)person.Class];

    /// <summary>Arrests for a violation of probation per person-day.</summary>
    public float ViolationOf(in Person person) => person.IsOnProbation ? _violation : 0;

    // An effect of the programme: none outside it and out of touch, all of it with a case manager who has time, else the ratio to the power of the attention.
    private static double Effect(double ratio, in Person person) =>
        person.Membership != Membership.Engaged ? 1
        : person.Attention == 1 ? ratio
        : Math.Pow(ratio, person.Attention);

    private static double ArrestRatioIn(UseState use, ArrestSection arrest) => use switch
    {
        UseState.Treatment => arrest.InTreatment.Value,
        UseState.Remission => arrest.InRemission.Value,
        _ => 1,
    };

    // Long ago first.
    private static double ArrestRatioAfter(int stage, ArrestSection arrest) => stage == 0 ? 1 : arrest.Account().SinceRelease.Values[RecoveryStages.Names[stage - 1]];

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
