using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <summary>Every hazard of every state, looked up by state: what docs/model.md gives as formulas, multiplied out once.</summary>
internal sealed class HazardTables
{
    private const int UseStates = 4, Risks = 4;

    private readonly double[] _arrestByUse;
    private readonly double _newOffenceEngaged, _warrantEngaged, _seekingEngaged, _seeking;
    private readonly float[] _overdose = new float[UseStates * Risks];
    private readonly float[][] _otherDeath;
    private readonly double[] _arrestByAge, _arrestSinceRelease;
    private readonly float[] _leaving;
    private readonly float _violation;
    private readonly float _injecting, _unhousedOverdose;
    private readonly double _unhousedArrest;

    /// <summary>Multiplies a scenario out.</summary>
    public HazardTables(Scenario scenario)
    {
        _arrestByUse = [.. Enum.GetValues<UseState>().Select(use => ArrestRatioIn(use, scenario.Arrest))];
        ProgrammeSection programme = scenario.Programme;
        (_newOffenceEngaged, _warrantEngaged, _seekingEngaged) = (programme.NewOffenceArrests.Value, programme.WarrantArrests.Value, programme.TreatmentSeeking.Value);
        _seeking = scenario.Treatment.Seeking.PerDay();
        foreach (UseState use in Enum.GetValues<UseState>())
            foreach (RecentRisk risk in Enum.GetValues<RecentRisk>())
                _overdose[((int)use * Risks) + (int)risk] = (float)(scenario.Overdose.Overdose.PerDay() * OverdoseRatioIn(use, scenario.Overdose) * OverdoseRatioAfter(risk, scenario.Overdose));

        _arrestByAge = [.. AgeBands.All.Select(age => scenario.Arrest.Age.Values[age])];
        _otherDeath = [ByAge(scenario.Mortality.Users.Value), ByAge(scenario.Mortality.Sellers.Value)];
        _arrestSinceRelease = [1, .. RecoveryStages.Names.Select(stage => scenario.Arrest.Account().SinceRelease.Values[stage])];
        _injecting = (float)scenario.Overdose.Injecting.Value;
        (_unhousedArrest, _unhousedOverdose) = (scenario.Housing.Arrests.Value, (float)scenario.Housing.Overdose.Value);
        _violation = (float)scenario.Court.Violation.PerDay();
        _leaving = [(float)scenario.Population.Departures.PerDay(), (float)(scenario.Population.Departures.PerDay() + scenario.Population.StopSelling.PerDay())];

        float[] ByAge(double ratio) => [.. AgeBands.All.Select(age => (float)(ratio * scenario.Mortality.Age.Values[age] * Conversions.PerDay(1, scenario.Mortality.Age.Unit)))];
    }

    /// <summary>What a person is exposed to while free.</summary>
    public Hazards Of(in Person person)
    {
        (float newOffence, float warrant) = ArrestsOf(in person);
        return new(
            Arrest: newOffence,
            WarrantArrest: warrant,
            SocialContact: LeadModel.CanBeReferred(in person) ? 1 : 0,
            RecentArrests: person.RecentArrests,
            SeekingTreatment: person.Use == UseState.Active && !person.WaitsForTreatment ? (float)(_seeking * Effect(_seekingEngaged, in person)) : 0,
            Overdose: OverdoseOf(in person));
    }

    /// <summary>Arrests for new offences and on warrants alone.</summary>
    public (float NewOffence, float Warrant) ArrestsOf(in Person person)
    {
        double arrest = person.ArrestRatio * _arrestByAge[person.Age] * _arrestSinceRelease[person.SinceRelease] * (person.Housing == Housing.Unhoused ? _unhousedArrest : 1);
        return (
            (float)(arrest * (_arrestByUse[(int)person.Use] * Effect(_newOffenceEngaged, in person))),
            person.HasWarrant ? (float)(arrest * (_arrestByUse[(int)person.Use] * Effect(_warrantEngaged, in person))) : 0);
    }

    /// <summary>Deaths from other causes per person-day, in custody too: by class and age alone.</summary>
    public float OtherDeathOf(in Person person) => _otherDeath[(int)person.Class][person.Age];

    /// <summary>Departures per person-day, of sellers also those who stop selling: by class alone.</summary>
    public float MovingAwayOf(in Person person) => _leaving[(int)person.Class];

    /// <summary>Arrests for a violation of probation per person-day.</summary>
    public float ViolationOf(in Person person) => person.IsOnProbation ? _violation : 0;

    /// <summary>Overdoses alone.</summary>
    public float OverdoseOf(in Person person) =>
        _overdose[((int)person.Use * Risks) + (int)person.Risk] * (person.Injects ? _injecting : 1) * (person.Housing == Housing.Unhoused ? _unhousedOverdose : 1);

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
