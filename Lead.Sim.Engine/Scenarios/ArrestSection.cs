using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Arrests: base rate × frailty × sex × age × race (enforcement) × state × calendar year.</summary>
[Meaning("Arrests: base rate x frailty x sex x age x race (as enforcement) x state x calendar year.")]
public sealed record ArrestSection
{
    /// <summary>Arrests of a person of reference: a woman of 35-44, white, of average frailty, free, in active use, in the reference year.</summary>
    [Meaning("Arrests of the reference person (a white woman aged 35-44 of average frailty, free, in active use) in the reference year.")]
    public required ArrestRatesSection Rate { get; init; }

    /// <summary>Enforcement by calendar year and charge.</summary>
    [Meaning("Enforcement by calendar year, relative to the reference year.")]
    public required EnforcementSection Enforcement { get; init; }

    /// <summary>Which of the two accounts of re-arrest holds: a structural assumption.</summary>
    [Meaning("Why re-arrest falls with time since release: frailty (the frequently arrested go first) or true-recovery (everybody's hazard falls).")]
    public required Recovery Recovery { get; init; }

    /// <summary>People differ much, and a release raises the hazard a little for a while.</summary>
    [Meaning("The account in which people differ much and a release raises the hazard a little for a while.")]
    public required RecoverySection Frailty { get; init; }

    /// <summary>People differ little, and everybody's hazard falls after a release.</summary>
    [Meaning("The account in which people differ little and everybody's hazard falls after a release.")]
    public required RecoverySection TrueRecovery { get; init; }

    /// <summary>Men relative to women.</summary>
    [Meaning("Arrests of men relative to women who live the same way.")]
    [In("ratio", 0.01, 100)]
    public required Quantity Men { get; init; }

    /// <summary>By age, relative to 35-44.</summary>
    [Meaning("Arrests by age, relative to 35-44.")]
    [In("ratio", 0, 100)]
    [Keys(AgeBands.From18, AgeBands.From25, AgeBands.From35, AgeBands.From45, AgeBands.From55)]
    [Reference(AgeBands.From35)]
    public required QuantityTable Age { get; init; }

    /// <summary>Enforcement against people of a race relative to white people who use and sell in the same way; for every charge but prostitution.</summary>
    [Meaning("Enforcement by race given equal use, relative to white people: what police do, not what people do. For every charge but prostitution.")]
    [In("ratio", 0, 100)]
    [Keys("black", "white", "other")]
    [Reference("white")]
    public required QuantityTable Race { get; init; }

    /// <summary>Enforcement of prostitution by race and district.</summary>
    [Meaning("Enforcement of prostitution by race and district.")]
    public required ProstitutionSection Prostitution { get; init; }

    /// <summary>When on the day arrests happen; for policies that name hours of the clock.</summary>
    [Meaning("Arrests by the hour of the day. It matters where a policy names hours of the clock (opens, closes).")]
    [In("share", 0, 1)]
    [Keys(HoursOfDay.From0, HoursOfDay.From8, HoursOfDay.From18)]
    [SumsToOne]
    public required QuantityTable TimeOfDay { get; init; }

    /// <summary>In remission relative to active use.</summary>
    [Meaning("Arrests in remission, relative to active use.")]
    [In("ratio", 0, 10)]
    public required Quantity InRemission { get; init; }

    /// <summary>In treatment relative to active use.</summary>
    [Meaning("Arrests in treatment, relative to active use.")]
    [In("ratio", 0, 10)]
    public required Quantity InTreatment { get; init; }

    /// <summary>Arrests of people outside the model that police make with the time that diversions free.</summary>
    [Meaning("Enforcement substitution: share of diversions after which police arrest somebody outside the model with the time that became free; counted and paid for, not lived.")]
    [In("share", 0, 1)]
    public required Quantity Substitution { get; init; }

    /// <summary>The account that holds.</summary>
    public RecoverySection Account() => Recovery == Recovery.Frailty ? Frailty : TrueRecovery;
}
