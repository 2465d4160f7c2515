using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What rules of exclusion need to know: how much people carry, and how often violence comes on record. They matter where a policy names such a rule.</summary>
[Meaning("What rules of exclusion need to know: how much people carry, and how often violence comes on record. They matter where a policy names such a rule.")]
public sealed record ExclusionsSection
{
    /// <summary>Median quantity at an arrest for possession.</summary>
    [Meaning("Quantity found at an arrest for possession, the median; log-normal.")]
    [In("grams", 0.001, 10_000)]
    public required Quantity PossessionQuantity { get; init; }

    /// <summary>Median quantity at an arrest for sale.</summary>
    [Meaning("Quantity found at an arrest for sale, the median; log-normal.")]
    [In("grams", 0.001, 10_000)]
    public required Quantity SaleQuantity { get; init; }

    /// <summary>How unequal quantities are: e to the standard deviation of their logarithm.</summary>
    [Meaning("How unequal quantities are: one in six is above the median times this (e to the standard deviation of the logarithm).")]
    [In("ratio", 1.01, 100)]
    public required Quantity QuantitySpread { get; init; }

    /// <summary>Findings of violence that come on record, of a person of average frailty; of others in proportion to how often they are arrested.</summary>
    [Meaning("Findings of violence that come on record, of a woman of average frailty; of others in proportion to frailty and the ratio for men.")]
    [In("per-year", 0, 5)]
    public required Quantity Violence { get; init; }
}
