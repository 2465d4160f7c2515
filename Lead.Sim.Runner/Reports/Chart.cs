using Lead.Sim.Experiments.Figures;

namespace Lead.Sim.Runner.Reports;

/// <summary>A chart of a page: heading, drawing, caption, and the table with the same values.</summary>
internal static class Chart
{
    /// <summary>A chart.</summary>
    /// <param name="figure">What is drawn.</param>
    /// <param name="caption">How to read it.</param>
    /// <param name="table">The values behind it.</param>
    public static Html Of(Figure figure, string caption, Html table) => Of(figure, caption, " The table below has the values.", Html.Of($"\n{Table.Folded($"Table: {figure.Title}", table)}"));

    /// <summary>A chart without a table of its own.</summary>
    /// <param name="figure">What is drawn.</param>
    /// <param name="caption">How to read it.</param>
    public static Html Of(Figure figure, string caption) => Of(figure, caption, "", Html.Empty);

    private static Html Of(Figure figure, string caption, string hint, Html table) => Html.Of($"""
        <figure id="{figure.Id}"><h3>{figure.Title}</h3>
        <div class="chart" id="chart-{figure.Id}" role="img" aria-label="{figure.Title}.{hint}" style="height:{figure.Height}px"></div>
        <script type="application/json" id="figure-{figure.Id}">{Html.Json(figure.ToJson())}</script>
        <figcaption>{caption}</figcaption>{table}
        </figure>
        """);
}
