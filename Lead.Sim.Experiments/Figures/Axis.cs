using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>An axis.</summary>
/// <param name="Title">What stands on it, with its unit; may be empty where that is plain.</param>
public sealed record Axis(string Title)
{
    /// <summary>Whether it begins at zero.</summary>
    public bool FromZero { get; init; }

    /// <summary>Whether the first category stands at the top.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether it shows the days of a calendar.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether what stands on it are names even if they look like numbers, such as years.</summary>
    public bool IsNamed { get; init; }

    internal JsonObject ToJson()
    {
        var axis = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = Figure.Escaped(Title) },
            ["automargin"] = true,
            ["fixedrange"] = true,
            ["zeroline"] = true,
        };
        if (FromZero)
            axis["rangemode"] = "tozero";
        if (IsReversed)
            axis["autorange"] = "reversed";
        if (IsTime)
            axis["type"] = "date";
        if (IsNamed)
            axis["type"] = "category";
        return axis;
    }
}
