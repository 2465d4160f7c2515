using Lead.Sim.Experiments.Figures;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Reports;

/// <summary>A page of paragraphs, charts and tables, one below the other, that needs no network and no program: what a C# notebook leaves.</summary>
/// <param name="title">Heading of the page.</param>
public sealed class FigurePage(string title)
{
    private readonly List<Html> _parts = [];

    /// <summary>Adds a paragraph. All characters stand for themselves.</summary>
    public FigurePage Text(string text) => Add(Html.Of($"<p>{text}</p>"));

    /// <summary>Adds a chart.</summary>
    /// <param name="figure">What is drawn; its name is unique on the page.</param>
    /// <param name="caption">How to read it: what the intervals are.</param>
    public FigurePage Chart(Figure figure, string caption)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Add(Reports.Chart.Of(figure, caption));
    }

    /// <summary>Adds a table.</summary>
    /// <param name="caption">What it shows, with units.</param>
    /// <param name="head">Titles of the columns.</param>
    /// <param name="rows">Rows of as many cells; the first cell of each is its title.</param>
    public FigurePage Table(string caption, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) => Add(Reports.Table.Of(caption, head, rows));

    /// <summary>Writes the page.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string path) => PageFrame.Write(path, PageFrame.Of(title, Html.Of($"<header><h1>{title}</h1></header>\n<main>\n{_parts}\n</main>"), Manifest.Version));

    private FigurePage Add(Html part)
    {
        _parts.Add(part);
        return this;
    }
}
