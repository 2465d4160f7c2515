using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>The parameters behind the results for which there is little evidence.</summary>
internal static class WeakSection
{
    // What a lever works through, beside the programme or instead of it.
    private static readonly Dictionary<string, string> BesideTheProgramme = new()
    {
        ["legal-coordination"] = "court",
        ["legal-coordination-lag"] = "court",
        ["housing-units"] = "housing",
    };

    private static readonly Dictionary<string, string> OutsideTheProgramme = new()
    {
        ["amnesty"] = "court",
        ["non-prosecution"] = "arrest",
        ["enforcement"] = "arrest",
        ["enforcement-by-district"] = "arrest",
        ["enforcement-by-race"] = "arrest",
        ["treatment-places"] = "treatment",
        ["treatment-wait"] = "treatment",
        ["jail-treatment"] = "treatment",
        ["jail-induction"] = "treatment",
        ["naloxone"] = "overdose",
    };

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        IReadOnlyList<ComparedScenario> scenarios = report.Comparison.Scenarios;
        MeasuredValue[] all = [.. scenarios.SelectMany(scenario => MeasuredValues.In(scenario.Loaded.Scenario)).DistinctBy(value => value.Path)];
        MeasuredValue[] weak = [.. all.Where(value => value.Grade is "C")];
        HashSet<string> near = Sections(scenarios);
        MeasuredValue[] first = [.. weak.Where(value => near.Contains(value.Section))];
        return Html.Of($"""
            <section aria-labelledby="weak"><h2 id="weak">Weak parameters</h2>
            <p>{weak.Length} of {all.Length} measured values rest on weak evidence or are assumed (grade C). The intervals of this page know nothing of that: with other values in the
            ranges below the differences themselves would be others.</p>
            {(first.Length == 0 ? Html.Empty : TableOf($"Grade C, in what the scenarios change ({string.Join(", ", near.Order(StringComparer.Ordinal))})", first))}
            {Table.Folded($"All {weak.Length} values of grade C", Html.Join(weak.GroupBy(value => value.Section).Select(section => TableOf($"Grade C: {section.Key}", section))))}
            </section>
            """);
    }

    private static Html TableOf(string caption, IEnumerable<MeasuredValue> values) => Table.Of(
        caption,
        ["parameter", "value", "range", "source"],
        values.Select(value => (Html[])[Cell.OnTwoLines(value.Path, value.Meaning), .. new[] { Value(value), Range(value), value.Source }.Select(text => Html.Of($"{text}"))]),
        1, 2, 3);

    private static string Value(MeasuredValue value) => value.Number is { } number
        ? $"{Shown.Number(number.Value)} {number.Unit}"
        : $"{string.Join(", ", value.Table!.Values.Select(entry => $"{entry.Key} {Shown.Number(entry.Value)}"))} {value.Unit}";

    private static string Range(MeasuredValue value) => value.IsFixed ? "exact" : $"{(value.Table is null ? "" : "times ")}{Shown.Number(value.Low)} to {Shown.Number(value.High)}";

    // The sections in which scenarios differ, and those that their levers work through.
    private static HashSet<string> Sections(IReadOnlyList<ComparedScenario> scenarios)
    {
        HashSet<string> sections = [];
        foreach (ComparedScenario other in scenarios.Skip(1))
        {
            Scenario baseline = scenarios[0].Loaded.Scenario, scenario = other.Loaded.Scenario;
            sections.UnionWith(Settings.In(scenario).Except(Settings.In(baseline)).Select(setting => setting.Section).Where(section => !section.StartsWith("policy[", StringComparison.Ordinal)));
            foreach (string lever in Levers(scenario).Except(Levers(baseline)).Union(Levers(baseline).Except(Levers(scenario))).Select(lever => lever.Path))
            {
                if (OutsideTheProgramme.TryGetValue(lever, out string? elsewhere))
                    sections.Add(elsewhere);
                else
                    sections.UnionWith(["programme", BesideTheProgramme.GetValueOrDefault(lever, "programme")]);
            }
        }
        sections.ExceptWith(["name", "about", "extends"]);
        return sections;
    }

    private static IEnumerable<(DateOnly From, string Path, string Text)> Levers(Scenario scenario) =>
        from change in scenario.Policy
        from setting in Settings.In(change)
        where setting.Path is not ("from" or "because")
        select (change.From, setting.Path, setting.Text);
}
