using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>A line over time.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="X">Days, as yyyy-MM-dd.</param>
/// <param name="Y">A value for each; not a number where there is none, which leaves a gap.</param>
/// <param name="Style">How it looks.</param>
public sealed record Line(string Name, IReadOnlyList<string> X, IReadOnlyList<double> Y, SeriesStyle Style) : ITrace
{
    /// <summary>Whether a value holds until the next, as a rule does.</summary>
    public bool IsStep { get; init; }

    /// <summary>Whether the legend names it.</summary>
    public bool IsInLegend { get; init; } = true;

    /// <summary>Width in pixels.</summary>
    public double Width { get; init; } = 2;

    /// <inheritdoc/>
    public JsonObject ToJson() => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines",
        ["name"] = Figure.Escaped(Name),
        ["x"] = Figure.Words(X),
        ["y"] = Figure.Numbers(Y),
        ["line"] = new JsonObject { ["color"] = Style.Colour, ["dash"] = Style.Dash, ["width"] = Width, ["shape"] = IsStep ? "hv" : "linear" },
        ["legendgroup"] = Figure.Escaped(Name),
        ["showlegend"] = IsInLegend,
    };
}
