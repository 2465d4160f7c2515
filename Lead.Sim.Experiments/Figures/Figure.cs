using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>A chart as data: standard Plotly figure JSON, which a page, a notebook or <c>plotly.io.from_json</c> can draw.</summary>
/// <param name="Id">A name in kebab case, unique among the figures of a result.</param>
/// <param name="Title">What it shows.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Traces">What is drawn, the first undermost.</param>
public sealed record Figure(string Id, string Title, Axis X, Axis Y, IReadOnlyList<ITrace> Traces)
{
    /// <summary>Whether bars that stand at one place are put upon each other instead of side by side.</summary>
    public bool IsStacked { get; init; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; init; } = 320;

    /// <summary>The figure in Plotly's format: an object with <c>data</c> and <c>layout</c>.</summary>
    public JsonObject ToJson() => new()
    {
        ["data"] = new JsonArray([.. Traces.Select(trace => trace.ToJson())]),
        ["layout"] = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = Escaped(Title) },
            ["height"] = Height,
            ["margin"] = new JsonObject { ["l"] = 8, ["r"] = 8, ["t"] = 8, ["b"] = 8 },
            ["xaxis"] = X.ToJson(),
            ["yaxis"] = Y.ToJson(),
            ["barmode"] = IsStacked ? "relative" : "group",
            // Points of several series at one category stand beside each other, as bars do.
            ["scattermode"] = Traces.Any(trace => trace is Points) ? "group" : "overlay",
            ["hovermode"] = "closest",
            // A finger that moves over a chart scrolls the page.
            ["dragmode"] = false,
            ["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["y"] = 1.02, ["yanchor"] = "bottom", ["traceorder"] = "normal" },
        },
    };

    /// <summary>Text as Plotly shows it to the letter: it takes a few HTML tags for markup.</summary>
    internal static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>Numbers of six significant digits, more than any chart can show; null where there is none.</summary>
    internal static JsonArray Numbers(IEnumerable<double> values) => new([.. values.Select(value => double.IsFinite(value) ? JsonValue.Create(Rounded(value)) : null)]);

    internal static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)Escaped(word))]);

    private static double Rounded(double value) => double.Parse(value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
