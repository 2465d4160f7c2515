using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Studies;

/// <summary>Two parameters that are correlated.</summary>
[Meaning("Two parameters that are correlated.")]
public sealed record CorrelationSection
{
    /// <summary>Their names.</summary>
    [Meaning("The paths of two measured values that are not exact, such as drug-use.remission.")]
    public required IReadOnlyList<string> Between { get; init; }

    /// <summary>Their rank correlation.</summary>
    [Meaning("Their rank correlation (Spearman's), above -1 and below 1.")]
    [Between(-0.99, 0.99)]
    public required double Rank { get; init; }
}
