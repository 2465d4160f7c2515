namespace Lead.Sim.Runner.Reports;

/// <summary>A table of a page. One that is wider than a phone scrolls within itself, by keyboard too.</summary>
internal static class Table
{
    /// <summary>A table.</summary>
    /// <param name="caption">What it shows, with units.</param>
    /// <param name="head">Titles of the columns.</param>
    /// <param name="rows">Rows; the first cell of each is its title.</param>
    /// <param name="textColumns">Columns of text, which stand to the left; all others are numbers.</param>
    public static Html Of(string caption, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, params int[] textColumns) =>
        Of(caption, head, rows.Select(row => (IReadOnlyList<Html>)[.. row.Select(cell => Html.Of($"{cell}"))]), textColumns);

    /// <inheritdoc cref="Of(string, IReadOnlyList{string}, IEnumerable{IReadOnlyList{string}}, int[])"/>
    public static Html Of(string caption, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<Html>> rows, params int[] textColumns)
    {
        string Class(int column) => textColumns.Contains(column) ? " class=\"text\"" : "";
        var titles = Html.Join(head.Select((title, n) => Html.Of($"<th scope=\"col\"{new Html(Class(n))}>{title}</th>")), "");
        var body = rows.Select(row => Html.Of($"<tr>{Html.Join(row.Select((cell, n) => n == 0 ? Html.Of($"<th scope=\"row\">{cell}</th>") : Html.Of($"<td{new Html(Class(n))}>{cell}</td>")), "")}</tr>"));
        return Html.Of($"""
            <div class="scroll" role="region" tabindex="0" aria-label="{caption}"><table><caption>{caption}</caption>
            <thead><tr>{titles}</tr></thead>
            <tbody>
            {body}
            </tbody></table></div>
            """);
    }

    /// <summary>A table that is shown when asked for.</summary>
    public static Html Folded(string summary, Html table) => Html.Of($"<details><summary>{summary}</summary>\n{table}\n</details>");
}
