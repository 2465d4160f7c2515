using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>A line over numbers.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="X">Ascending numbers.</param>
/// <param name="Y">A value for each; not a number where there is none, which leaves a gap.</param>
/// <param name="Style">How it looks.</param>
public sealed record Curve(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y, SeriesStyle Style) : ITrace
{
    /// <inheritdoc/>
    public JsonObject ToJson() => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines+markers",
        ["name"] = Figure.Escaped(Name),
        ["x"] = Figure.Numbers(X),
        ["y"] = Figure.Numbers(Y),
        ["line"] = new JsonObject { ["color"] = Style.Colour, ["dash"] = Style.Dash },
        ["marker"] = new JsonObject { ["color"] = Style.Colour, ["symbol"] = Style.Mark, ["size"] = 6 },
    };
}
