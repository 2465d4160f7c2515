using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>Horizontal bars, one a category.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Categories">In the order of the axis.</param>
/// <param name="Values">One a category.</param>
/// <param name="Style">How they look.</param>
public sealed record Bars(string Name, IReadOnlyList<string> Categories, IReadOnlyList<double> Values, SeriesStyle Style) : ITrace
{
    /// <inheritdoc/>
    public JsonObject ToJson() => new()
    {
        ["type"] = "bar",
        ["orientation"] = "h",
        ["name"] = Figure.Escaped(Name),
        ["y"] = Figure.Words(Categories),
        ["x"] = Figure.Numbers(Values),
        ["marker"] = new JsonObject
        {
            ["color"] = Style.Colour,
            ["pattern"] = new JsonObject { ["shape"] = Style.Pattern, ["fillmode"] = "overlay", ["fgcolor"] = "#ffffff", ["size"] = 6, ["solidity"] = 0.2 },
        },
    };
}
