using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>What came out, in sentences that the intervals allow.</summary>
internal static class VerdictSection
{
    /// <summary>The section.</summary>
    public static Html Of(ReportInput report) => Html.Of($"""
        <section aria-labelledby="verdict"><h2 id="verdict">In short</h2>
        {report.Others.Select(other => Card(report, other.Scenario))}
        <p class="soft">A difference counts as clear only if its interval, widened so that all {Headline.All.Count * (report.Comparison.Scenarios.Count - 1)} headline intervals
        of this comparison hold together with 95 %, leaves out zero; the 95 % intervals printed are those of each outcome by itself. They are simulation noise alone.
        <strong>What nobody knows about the parameters is not in them</strong>: see <a href="#weak">weak parameters</a> and <a href="#limits">limits</a>.</p>
        </section>
        """);

    private static Html Card(ReportInput report, ComparedScenario scenario)
    {
        var verdict = PlainVerdict.Of(report.Differences[scenario.Name], report.Days);
        return Html.Of($"""
            <div class="verdict {Class(verdict.Word)}"><h3>{scenario.Name} against {report.Comparison.Scenarios[0].Name}</h3>
            <p class="soft">{scenario.About}</p>
            <p class="{Class(verdict.Word)}"><span class="word">{Capital(verdict.Word)}</span>: {verdict.Counts}.</p>
            <ul>
            {verdict.ClearFirst.Select(Line)}
            </ul></div>
            """);
    }

    private static Html Line(Finding finding) => finding.Verdict switch
    {
        Verdict.Better => Html.Of($"<li>{finding.Sentence} &ndash; <span class=\"word better\">better</span></li>"),
        Verdict.Worse => Html.Of($"<li>{finding.Sentence} &ndash; <span class=\"word worse\">worse</span></li>"),
        _ => Html.Of($"<li>{finding.Sentence}</li>"),
    };

    private static string Class(string word) => word is "better" or "worse" or "mixed" ? word : "even";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
