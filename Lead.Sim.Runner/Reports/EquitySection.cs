using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Equity;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>How groups stand to each other, who benefits, and who passes which gate.</summary>
internal static class EquitySection
{
    private static readonly SeriesStyle People = SeriesStyle.OfPart(2) with { Mark = "triangle-up" }, Before = SeriesStyle.OfPart(1) with { Mark = "diamond" }, Averted = SeriesStyle.OfPart(0) with { Mark = "square" };

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        ILookup<string, Beneficiary> beneficiaries = Beneficiary.Of(report.Comparison).ToLookup(row => row.Scenario);
        ILookup<string, GateByGroup> gates = GateByGroup.Of(report.Comparison).ToLookup(row => row.Scenario);
        return Html.Of($"""
            <section aria-labelledby="equity"><h2 id="equity">Who is affected, and how equally</h2>
            <p>What is done to people and what they are offered, by race and sex as the sources record them; never what they do. Groups with fewer than {SmallCounts.Least} events a year are shown as {SmallCounts.Masked}.</p>
            {Disparities(report)}
            {report.Others.Select(other => Benefits(other.Position, other.Scenario.Name, [.. beneficiaries[other.Scenario.Name]]))}
            {report.Others.Select(other => Gates(other.Scenario.Name, [.. gates[other.Scenario.Name]]))}
            </section>
            """);
    }

    private static Html Disparities(ReportInput report)
    {
        IGrouping<string, Disparity>[] rows = [.. Disparity.Of(report.Comparison).GroupBy(row => $"{OutcomeWords.Of(row.Outcome.Measure).Noun}, {Plain(row.Group)}")];
        IGrouping<string, Disparity>[] large = [.. rows.Where(row => row.Any(one => !one.IsSmall))];
        string[] names = [.. large.Select(row => row.Key)];
        ITrace[] points = [.. report.Comparison.Scenarios.Select((scenario, n) =>
            PointsOf(scenario.Name, names, large.Select(row => row.ElementAt(n) is { IsSmall: false } shown ? shown.Ratio : Nothing), SeriesStyle.Of(n)))];
        var figure = new Figure("disparities", "Rates of one group relative to another", new("rate ratio; 1 is parity"), new("") { IsReversed = true }, points) { Height = 120 + (names.Length * (16 + (10 * points.Length))) };
        string[] others = [.. report.Others.Select(other => other.Scenario.Name)];
        var table = Table.Of(
            "Rate for each person-year relative to white people or to men, mean and 95 % interval, and by how much a scenario changes the ratio (paired)",
            ["outcome and group", .. report.Comparison.Scenarios.Select(scenario => scenario.Name), .. others.Select(name => $"{name}, change of the ratio")],
            rows.Select(row => (string[])
            [
                row.Key, .. row.Select(one => one.IsSmall ? SmallCounts.Masked : Cell.WithInterval(one.Ratio)),
                .. row.Skip(1).Select(one => one.IsSmall || row.First().IsSmall ? SmallCounts.Masked : Cell.WithInterval(one.ChangeOfRatio!.Value)),
            ]));
        return Chart.Of(figure, "Black people and people of other races relative to white people, women relative to men, for each person-year. Lines: 95 % intervals.", table);
    }

    private static Html Benefits(int position, string scenario, Beneficiary[] rows)
    {
        Beneficiary[] clear = [.. rows.Where(row => row is { ShareOfDifference: not null, IsSmall: false })];
        string title = $"Who benefits from {scenario}";
        var table = Table.Of(
            $"{title}: shares in percent, mean and 95 % interval",
            ["outcome and group", "of the people", "of the outcome in the baseline", "of the difference"],
            rows.Select(row => (string[])
            [
                Name(row), Percent(row.ShareOfPeople), row.IsSmall ? SmallCounts.Masked : Percent(row.ShareOfBaseline),
                row.ShareOfDifference is not { } share ? "the difference is not clear" : row.IsSmall ? SmallCounts.Masked : Percent(share),
            ]),
            3);
        if (clear.Length == 0)
            return Html.Of($"<h3>{title}</h3>\n<p>No difference is clear enough to be shared out.</p>\n{Table.Folded($"Table: {title}", table)}");
        string[] names = [.. clear.Select(Name)];
        ITrace[] points =
        [
            PointsOf("share of the people", names, clear.Select(row => row.ShareOfPeople), People),
            PointsOf("share of the outcome in the baseline", names, clear.Select(row => row.ShareOfBaseline), Before),
            new Points("share of the difference", names, [.. clear.Select(row => row.ShareOfDifference!.Value.Value)], [.. clear.Select(row => row.ShareOfDifference!.Value.Lower95)], [.. clear.Select(row => row.ShareOfDifference!.Value.Upper95)], Averted),
        ];
        var figure = new Figure($"beneficiaries-{position}", title, new("share; 1 is all"), new("") { IsReversed = true }, points) { Height = 120 + (names.Length * 34) };
        return Chart.Of(figure, "A group's share of what the scenario changes beside its share of the people and of the outcome in the baseline; only outcomes whose difference is clear. Lines: 95 % intervals.", table);
    }

    private static Html Gates(string scenario, GateByGroup[] rows)
    {
        string[] groups = [.. rows.Select(row => row.Group).Distinct()];
        return Table.Folded($"Table: gates of {scenario} by race and sex", Table.Of(
            $"Gates of {scenario}: of those who come to a gate, how many in a hundred pass, mean and 95 % interval",
            ["gate", .. groups.Select(Plain)],
            rows.GroupBy(row => row.Gate).Select(gate => (Html[])
            [
                Cell.OnTwoLines(gate.Key.Name, gate.Key.Question), .. gate.Select(row => Html.Of($"{(row.IsSmall ? SmallCounts.Masked : Percent(row.Share))}")),
            ])));
    }

    private static Estimate Nothing => new(double.NaN, double.NaN, 1);

    private static Points PointsOf(string name, string[] names, IEnumerable<Estimate> values, SeriesStyle style)
    {
        Estimate[] all = [.. values];
        return new(name, names, [.. all.Select(one => one.Mean)], [.. all.Select(one => one.Lower95)], [.. all.Select(one => one.Upper95)], style);
    }

    private static string Name(Beneficiary row) => $"{OutcomeWords.Of(row.Outcome).Noun}, {Plain(row.Group)}";

    // The name of a group without what kind of group it is.
    private static string Plain(string group) => group is "all" ? "everybody" : group[(group.IndexOf('=', StringComparison.Ordinal) + 1)..];

    private static string Percent(Estimate share) => Cell.WithInterval(share.Times(100));

    private static string Percent(Ratio share)
    {
        var digits = Rounding.Of(100 * share.Lower95, 100 * share.Upper95);
        return double.IsNaN(share.Lower95) ? "no bounds" : $"{digits.Show(100 * share.Value)} ({digits.Show(new Interval(100 * share.Lower95, 100 * share.Upper95))})";
    }
}
