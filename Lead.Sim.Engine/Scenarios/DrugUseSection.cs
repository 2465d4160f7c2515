using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Drug use of dependent users.</summary>
[Meaning("Drug use of dependent users.")]
public sealed record DrugUseSection
{
    /// <summary>Where the first day finds dependent users.</summary>
    [Meaning("What dependent users are doing on the first day.")]
    [In("share", 0, 1)]
    [Keys("active-use", "treatment", "remission")]
    [SumsToOne]
    public required QuantityTable FirstDay { get; init; }

    /// <summary>People who inject on the first day and on arrival, of dependent users.</summary>
    [Meaning("Share of dependent users who inject, on the first day and on arrival.")]
    [In("share", 0, 1)]
    public required Quantity Injecting { get; init; }

    /// <summary>Beginning to inject, in any state of use; only in active use does it count as injecting.</summary>
    [Meaning("Beginning to inject, of a dependent user who does not.")]
    [In("per-month", 0, 5)]
    public required Quantity BeginInjecting { get; init; }

    /// <summary>Ceasing to inject while using on.</summary>
    [Meaning("Ceasing to inject while using on, of a dependent user who injects.")]
    [In("per-month", 0, 5)]
    public required Quantity CeaseInjecting { get; init; }

    /// <summary>Hazard of remission in active use outside treatment.</summary>
    [Meaning("Remission of a person in active use outside treatment.")]
    [In("per-year", 0, 20)]
    public required Quantity Remission { get; init; }

    /// <summary>Weibull shape of the time from remission to relapse; below 1 the hazard falls with time abstinent.</summary>
    [Meaning("Weibull shape of the time to relapse; below 1 the hazard falls with the time abstinent.")]
    [In("shape", 0.2, 5)]
    public required Quantity RelapseShape { get; init; }

    /// <summary>Weibull scale of the time from remission to relapse.</summary>
    [Meaning("Weibull scale of the time to relapse: 63 % have relapsed by then.")]
    [In("years", 0.01, 100)]
    [In("months", 0.1, 1_200)]
    public required Quantity RelapseScale { get; init; }

    /// <summary>Hazard ratio of relapse after a stay in jail during remission.</summary>
    [Meaning("Relapse after a stay in jail, relative to without.")]
    [In("ratio", 0.1, 10)]
    public required Quantity RelapseAfterJail { get; init; }

    /// <summary>Cocaine beside opioids.</summary>
    [Meaning("Cocaine beside opioids.")]
    public required CocaineSection Cocaine { get; init; }
}
