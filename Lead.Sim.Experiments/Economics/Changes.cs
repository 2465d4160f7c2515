using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>Tells directions.</summary>
internal static class Changes
{
    /// <summary>The direction of a difference.</summary>
    public static Change Of(Estimate difference) =>
        difference is { Mean: 0, StandardDeviation: 0 } ? Change.None
        : difference.Lower95 > 0 ? Change.Up
        : difference.Upper95 < 0 ? Change.Down
        : Change.Unclear;
}
