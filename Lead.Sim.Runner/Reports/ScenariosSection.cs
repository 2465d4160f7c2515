using System.Globalization;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>What was compared: what each scenario decides and when, side by side.</summary>
internal static class ScenariosSection
{
    private const string Nothing = "–", Policy = "policy";
    private const char Line = '\n', NonBreakingHyphen = '\u2011';

    // Time and people cannot differ in a comparison, and what a scenario is called says nothing of what it does.
    private static readonly string[] NotShown = ["name", "about", "extends", "start", "end"];

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        IReadOnlyList<ComparedScenario> scenarios = report.Comparison.Scenarios;
        Row[] rows = [.. Decided(scenarios), .. Set(scenarios)];
        ILookup<bool, Row> differ = rows.ToLookup(row => row.Cells.Distinct().Skip(1).Any());
        return Html.Of($"""
            <section aria-labelledby="scenarios"><h2 id="scenarios">What was compared</h2>
            <ul>
            {scenarios.Select(scenario => Html.Of($"<li><strong>{scenario.Name}</strong>{(scenario == scenarios[0] ? " (the baseline)" : "")}: {scenario.About}</li>"))}
            </ul>
            <h3>When what was decided</h3>
            {Timeline.Of(report)}
            <h3>Where they differ</h3>
            {(differ[true].Any() ? TableOf("What each scenario decides, from which day, and assumes, where they differ", scenarios, differ[true]) : Html.Of($"<p>Nowhere: the scenarios are the same.</p>"))}
            {Table.Folded($"What is the same in all of them: {differ[false].Count()} settings", TableOf("What all scenarios have in common", [scenarios[0]], differ[false].Select(row => row with { Cells = [row.Cells[0]] })))}
            </section>
            """);
    }

    private static Html TableOf(string caption, IReadOnlyList<ComparedScenario> scenarios, IEnumerable<Row> rows) => Table.Of(
        caption,
        ["setting", .. scenarios.Select(scenario => scenario.Name)],
        rows.Select(row => (Html[])[Cell.OnTwoLines(row.Name, row.Meaning), .. row.Cells.Select(cell => Html.Join(cell.Split(Line).Select(line => Html.Of($"<div>{line}</div>"))))]),
        [.. Enumerable.Range(1, scenarios.Count)]);

    private static IEnumerable<Row> Decided(IReadOnlyList<ComparedScenario> scenarios)
    {
        var changes = scenarios.Select(scenario => scenario.Loaded.Scenario.Policy
            .SelectMany(change => Settings.In(change).Where(setting => setting.Path is not ("from" or "because")), (change, setting) => (change.From, Setting: setting))
            .ToLookup(change => change.Setting.Path)).ToArray();
        return
            from setting in changes.SelectMany(lookup => lookup.SelectMany(change => change)).Select(change => change.Setting).DistinctBy(setting => setting.Path)
            select new Row(setting.Path, setting.Meaning, [.. changes.Select(lookup => Dated(lookup[setting.Path]))]);
    }

    private static IEnumerable<Row> Set(IReadOnlyList<ComparedScenario> scenarios)
    {
        var settings = scenarios.Select(scenario => Settings.In(scenario.Loaded.Scenario).Where(IsShown).ToDictionary(setting => setting.Path)).ToArray();
        return
            from setting in settings.SelectMany(one => one.Values).DistinctBy(setting => setting.Path)
            select new Row(setting.Path, setting.Meaning, [.. settings.Select(one => one.TryGetValue(setting.Path, out SettingInWords? found) ? found.Text : Nothing)]);
    }

    private static bool IsShown(SettingInWords setting) => !NotShown.Contains(setting.Path) && !setting.Path.StartsWith(Policy, StringComparison.Ordinal);

    private static string Dated(IEnumerable<(DateOnly From, SettingInWords Setting)> changes) =>
        string.Join(Line, changes.Select(change => $"{change.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Replace('-', NonBreakingHyphen)}: {change.Setting.Text}")) is { Length: > 0 } text ? text : Nothing;

    private sealed record Row(string Name, string Meaning, IReadOnlyList<string> Cells);
}
