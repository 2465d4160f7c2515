using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Results;

/// <summary>An estimate in a table: its mean under the name of the figure, its 95 % interval beside it.</summary>
internal static class Cells
{
    /// <summary>Its columns.</summary>
    public static string[] Columns(string name) => [$"{name} REAL", $"{name}_lower95 REAL", $"{name}_upper95 REAL"];

    /// <summary>Its values; nothing of an estimate that is not there.</summary>
    public static object?[] Of(Estimate? estimate) => estimate is { } known && known.IntervalAt(0.95) is var interval ? [known.Mean, interval.Lower, interval.Upper] : [null, null, null];
}
