using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Death from causes other than overdose.</summary>
[Meaning("Death from causes other than overdose.")]
public sealed record MortalitySection
{
    /// <summary>All causes in the general population, by age.</summary>
    [Meaning("Deaths in the general population, by age.")]
    [In("per-year", 0, 5)]
    [Keys(AgeBands.From18, AgeBands.From25, AgeBands.From35, AgeBands.From45, AgeBands.From55)]
    public required QuantityTable Age { get; init; }

    /// <summary>Dependent users relative to the general population.</summary>
    [Meaning("Dependent users, relative to the general population.")]
    [In("ratio", 0, 100)]
    public required Quantity Users { get; init; }

    /// <summary>Sellers relative to the general population.</summary>
    [Meaning("Sellers, relative to the general population.")]
    [In("ratio", 0, 100)]
    public required Quantity Sellers { get; init; }
}
