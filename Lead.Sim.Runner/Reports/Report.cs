using System.Globalization;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>report.html: what a comparison says, on one page that needs nothing else, no network either.</summary>
internal static class Report
{
    /// <summary>Writes the page; the same comparison gives the same bytes.</summary>
    public static void Write(string path, ReportInput report) => PageFrame.Write(path, PageOf(report));

    private static Html PageOf(ReportInput report)
    {
        Comparison comparison = report.Comparison;
        string title = $"{Engine.Reading.Shown.List([.. comparison.Scenarios.Select(scenario => scenario.Name)], "and")} compared";
        return PageFrame.Of(title, Html.Of($"""
            <a class="skip" href="#verdict">Skip to the verdict</a>
            <header>
            <h1>{title}</h1>
            <p class="soft">{Period(comparison)}, {comparison.People.ToString("N0", CultureInfo.InvariantCulture)} people on the first day, {comparison.Replications.ToString("N0", CultureInfo.InvariantCulture)} paired replications,
            seed {comparison.Seed.ToString(CultureInfo.InvariantCulture)}. A simulation, not a forecast.</p>
            </header>
            <main>
            {Sections(report)}
            </main>
            """), report.Version);
    }

    private static IEnumerable<Html> Sections(ReportInput report)
    {
        var monthly = new MonthlyCharts(report);
        yield return VerdictSection.Of(report);
        yield return Contents;
        yield return ScenariosSection.Of(report);
        yield return OutcomesSection.Of(report);
        yield return TimeSection.Of(monthly);
        yield return ProgrammeSection.Of(report, monthly);
        yield return CostSection.Of(report);
        yield return BudgetSection.Of(report);
        yield return WorthSection.Of(report);
        yield return GroupsSection.Of(report);
        yield return EquitySection.Of(report);
        yield return DistrictsSection.Of(report);
        yield return WeakSection.Of(report);
        yield return LimitsSection.Section;
        yield return AgainSection.Of(report);
    }

    private static Html Contents { get; } = new("""
        <nav aria-label="Contents"><ul>
        <li><a href="#scenarios">What was compared</a></li><li><a href="#outcomes">Outcomes</a></li><li><a href="#time">Month by month</a></li>
        <li><a href="#costs">Costs</a></li><li><a href="#budget">Budgets</a></li><li><a href="#worth">What is gained for the money</a></li><li><a href="#groups">For whom</a></li><li><a href="#equity">How equally</a></li><li><a href="#districts">Where</a></li>
        <li><a href="#weak">Weak parameters</a></li><li><a href="#limits">Limits</a></li><li><a href="#again">Run it again</a></li>
        </ul></nav>
        <noscript><p>Charts are drawn by a script, which is switched off here. Each has its table below it.</p></noscript>
        """);

    private static string Period(Comparison comparison)
    {
        var time = comparison.Scenarios[0].Loaded.Scenario;
        return string.Create(CultureInfo.InvariantCulture, $"{time.Start:yyyy-MM-dd} to {time.End.AddDays(-1):yyyy-MM-dd}");
    }
}
