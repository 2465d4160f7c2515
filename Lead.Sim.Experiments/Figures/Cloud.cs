using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>Points on a plane.</summary>
/// <param name="Name">Their name in the legend.</param>
/// <param name="X">One number a point.</param>
/// <param name="Y">One number a point.</param>
/// <param name="Style">How they look.</param>
public sealed record Cloud(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y, SeriesStyle Style) : ITrace
{
    private const int Large = 13, Small = 5;
    private const double Faint = 0.35;

    /// <summary>Whether they are the single values around a mean, small and faint and not named in the legend.</summary>
    public bool IsBackground { get; init; }

    /// <inheritdoc/>
    public JsonObject ToJson() => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = Figure.Escaped(Name),
        ["x"] = Figure.Numbers(X),
        ["y"] = Figure.Numbers(Y),
        ["marker"] = new JsonObject { ["color"] = Style.Colour, ["symbol"] = Style.Mark, ["size"] = IsBackground ? Small : Large, ["opacity"] = IsBackground ? Faint : 1 },
        ["legendgroup"] = Figure.Escaped(Name),
        ["showlegend"] = !IsBackground,
    };
}
