using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>Points with their intervals, one a category.</summary>
/// <param name="Name">Name in the legend.</param>
/// <param name="Categories">In the order of the axis.</param>
/// <param name="Values">One a category.</param>
/// <param name="Lower">Lower end of the interval of each; not a number where there is none.</param>
/// <param name="Upper">Upper end of the interval of each.</param>
/// <param name="Style">How they look.</param>
public sealed record Points(string Name, IReadOnlyList<string> Categories, IReadOnlyList<double> Values, IReadOnlyList<double> Lower, IReadOnlyList<double> Upper, SeriesStyle Style) : ITrace
{
    /// <inheritdoc/>
    public JsonObject ToJson() => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["orientation"] = "h",
        ["name"] = Figure.Escaped(Name),
        ["y"] = Figure.Words(Categories),
        ["x"] = Figure.Numbers(Values),
        ["error_x"] = new JsonObject
        {
            ["type"] = "data",
            ["symmetric"] = false,
            ["array"] = Figure.Numbers(Values.Zip(Upper, (value, upper) => upper - value)),
            ["arrayminus"] = Figure.Numbers(Values.Zip(Lower, (value, lower) => value - lower)),
            ["color"] = Style.Colour,
        },
        ["marker"] = new JsonObject { ["color"] = Style.Colour, ["symbol"] = Style.Mark, ["size"] = 9 },
    };
}
