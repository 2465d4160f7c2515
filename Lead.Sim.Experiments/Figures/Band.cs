using System.Globalization;
using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>An interval around a line: the area between its ends, hidden and shown with the line.</summary>
/// <param name="Of">Name of the line.</param>
/// <param name="X">Days, as yyyy-MM-dd.</param>
/// <param name="Lower">The lower end at each.</param>
/// <param name="Upper">The upper end at each.</param>
/// <param name="Style">That of the line.</param>
public sealed record Band(string Of, IReadOnlyList<string> X, IReadOnlyList<double> Lower, IReadOnlyList<double> Upper, SeriesStyle Style) : ITrace
{
    private const string Opacity = "0.25";

    /// <inheritdoc/>
    public JsonObject ToJson() => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines",
        ["name"] = $"{Figure.Escaped(Of)}, 95 % interval",
        ["x"] = Figure.Words(X.Concat(X.Reverse())),
        ["y"] = Figure.Numbers(Upper.Concat(Lower.Reverse())),
        ["fill"] = "toself",
        ["fillcolor"] = Transparent(Style.Colour),
        ["line"] = new JsonObject { ["width"] = 0 },
        ["hoverinfo"] = "skip",
        ["showlegend"] = false,
        ["legendgroup"] = Figure.Escaped(Of),
    };

    private static string Transparent(string colour)
    {
        int Part(int start) => int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return $"rgba({Part(1)}, {Part(3)}, {Part(5)}, {Opacity})";
    }
}
