using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>report.html: what a comparison says, on one page that needs nothing else, no network either.</summary>
internal static class Report
{
    /// <summary>Writes the page; the same comparison gives the same bytes.</summary>
    public static void Write(string path, ReportInput report) => File.WriteAllText(path, PageOf(report).Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static Html PageOf(ReportInput report)
    {
        Comparison comparison = report.Comparison;
        string title = $"{Engine.Reading.Shown.List([.. comparison.Scenarios.Select(scenario => scenario.Name)], "and")} compared";
        Html plotly = new(Asset("plotly-basic.min.js")), charts = new(Asset("report.js"));
        return Html.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {Fingerprint(plotly)} {Fingerprint(charts)}">
            <title>{title}</title>
            <style>
            {new Html(Asset("report.css"))}
            </style>
            </head>
            <body>
            <a class="skip" href="#verdict">Skip to the verdict</a>
            <header>
            <h1>{title}</h1>
            <p class="soft">{Period(comparison)}, {comparison.People.ToString("N0", CultureInfo.InvariantCulture)} people on the first day, {comparison.Replications.ToString("N0", CultureInfo.InvariantCulture)} paired replications,
            seed {comparison.Seed.ToString(CultureInfo.InvariantCulture)}. A simulation, not a forecast.</p>
            </header>
            <main>
            {Sections(report)}
            </main>
            <footer><p class="soft">Made by leadsim {report.Version}. Charts are drawn by plotly.js, which stands in this page; its licence:</p>
            <details><summary>Licence of plotly.js</summary><p class="soft">{Asset("plotly.LICENSE.txt")}</p></details></footer>
            <script>{plotly}</script>
            <script>{charts}</script>
            </body>
            </html>

            """);
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

    // A browser runs only the two scripts that are ours, whatever else comes to stand in the page.
    private static Html Fingerprint(Html script) => new($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Text)))}'");

    private static string Asset(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
