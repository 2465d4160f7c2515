namespace Lead.Sim.Experiments.Figures;

/// <summary>How a series looks: told apart by dashes and marks as well as by colour.</summary>
/// <param name="Colour">As #rrggbb.</param>
/// <param name="Dash">A dash of plotly.</param>
/// <param name="Mark">A marker symbol of plotly.</param>
/// <param name="Pattern">A fill pattern of plotly's bars; empty for a plain fill.</param>
public sealed record SeriesStyle(string Colour, string Dash, string Mark, string Pattern)
{
    // Grey for the baseline, then colours of Okabe & Ito (2008) that keep a contrast of 3 against a white and against a nearly black page.
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"];
    private static readonly string[] Dashes = ["dash", "dot", "dashdot", "longdash", "longdashdot"];
    private static readonly string[] Marks = ["square", "diamond", "triangle-up", "x", "cross"];
    private static readonly string[] Patterns = ["/", ".", "x", "-", "+"];
    private static readonly string[] ColoursOfParts = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#767676", "#a6761d"];

    /// <summary>What is known from theory and not simulated.</summary>
    public static SeriesStyle Theory { get; } = new("#767676", "dot", "circle-open", "");

    /// <summary>The style of a scenario.</summary>
    /// <param name="position">Its place in the comparison; 0 is the baseline.</param>
    public static SeriesStyle Of(int position) => position is 0
        ? new("#767676", "solid", "circle", "")
        : new(At(Colours, position), At(Dashes, position), At(Marks, position), At(Patterns, position));

    /// <summary>The style of one of several parts of a whole, such as payers.</summary>
    public static SeriesStyle OfPart(int position) => new(ColoursOfParts[position % ColoursOfParts.Length], "solid", "circle", position is 0 ? "" : At(Patterns, position));

    // Colours come again after four scenarios, dashes and marks after five: together after twenty.
    private static string At(string[] all, int position) => all[(position - 1) % all.Length];
}
