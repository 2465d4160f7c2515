using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>How the length of a stay depends on prior arrests n: through (1 + n) relative to the typical person.</summary>
[Meaning("How the length of a stay depends on prior arrests, relative to the typical person for whom the stays by charge are stated.")]
public sealed record PriorsSection
{
    /// <summary>Prior arrests of the person for whom the stays by charge are stated.</summary>
    [Meaning("Prior arrests of the typical person, for whom the stays by charge are stated.")]
    [In("arrests", 0, 1_000)]
    public required Quantity Typical { get; init; }

    /// <summary>Exponent of (1 + priors) in the odds of a long stay.</summary>
    [Meaning("Exponent of 1 + priors in the odds of a long stay; 0 for no effect.")]
    [In("exponent", -3, 3)]
    public required Quantity LongStay { get; init; }

    /// <summary>Exponent of (1 + priors) in the scale of long stays.</summary>
    [Meaning("Exponent of 1 + priors in the scale of long stays; 0 for no effect.")]
    [In("exponent", -3, 3)]
    public required Quantity LongScale { get; init; }

    /// <summary>Years of a person's past whose arrests are prior arrests on arrival, at most those since 18.</summary>
    [Meaning("Years before the first day, or before arrival, whose arrests count as priors; at most those since the age of 18.")]
    [In("years", 0, 37)]
    public required Quantity Years { get; init; }
}
