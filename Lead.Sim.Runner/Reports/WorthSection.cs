using System.Globalization;
using Lead.Sim.Experiments.Economics;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>What is gained for the money.</summary>
internal static class WorthSection
{
    // More points do not make a cloud clearer; all of them are in results.sqlite.
    private const int MostPoints = 200;

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report) => Html.Of($"""
        <section aria-labelledby="worth"><h2 id="worth">What is gained for the money</h2>
        <p>Costs of all payers. Intervals are simulation noise alone: not what is unknown about costs, effects or the worth of a year of life.</p>
        {Price.Of(report.Comparison).GroupBy(price => price.Scenario).Select(Prices)}
        {CostEffectivenessTable(report)}
        {Plane(report)}
        {NetBenefitTable(report)}
        {Acceptable(report, "acceptability", "Which scenario is worth its costs on average", "probability, as far as simulation noise goes", point => point.BestOnAverage,
            "Probability that the expected net benefit of a scenario is the highest: whether the replications are enough to tell. It says nothing about what is unknown of the parameters.")}
        {Acceptable(report, "acceptability-of-one", "Which scenario is worth its costs in a single course of events", "share of replications", point => point.BestInReplications,
            "Share of the replications in which the net benefit of a scenario is the highest: one city's luck over the whole time, with all parameters as they are.")}
        </section>
        """);

    private static Html Prices(IGrouping<string, Price> prices) => Html.Of($"""
        <h3>{prices.Key} against {prices.First().Baseline}</h3>
        <ul>{prices.Select(price => Html.Of($"<li>{Sentence(price.Words)}</li>"))}</ul>
        """);

    private static Html CostEffectivenessTable(ReportInput report)
    {
        IReadOnlyList<CostEffectiveness> rows = CostEffectiveness.Of(report.Comparison);
        return Html.Of($"""
            <h3>Incremental cost-effectiveness</h3>
            <ul>{rows.Select(row => Html.Of($"<li>{row.Scenario}: {row.Words}.</li>"))}</ul>
            {Table.Of(
                "Discounted costs of all payers and discounted QALYs, the least effective scenario first: mean and 95 % interval",
                ["scenario", "costs, million USD", "QALYs", "USD for each QALY gained"],
                rows.Select(row => (Html[])[Html.Of($"{row.Scenario}"), Html.Of($"{Cell.WithInterval(row.Cost.Times(1e-6))}"), Html.Of($"{Cell.WithInterval(row.Effect)}"), EachOf(row)]))}
            """);
    }

    private static Html EachOf(CostEffectiveness row) => row is { Against: { IsDefined: true } price, Icer: not double.NaN }
        ? Cell.OnTwoLines(Rounding.Of(price.Each.Lower95, price.Each.Upper95).Show(price.Each.Value), Rounding.Of(price.Each.Lower95, price.Each.Upper95).Show(new Interval(price.Each.Lower95, price.Each.Upper95)))
        : Html.Of($"-");

    private static Html Plane(ReportInput report)
    {
        Benefit qalys = Benefit.Qalys;
        var points = report.Others.Select(other => (other.Position, other.Scenario.Name, Gain: Differences(other.Position, qalys.Outcome), Cost: Differences(other.Position, qalys.Cost))).ToArray();
        ITrace[] traces =
        [
            .. points.Select(one => new Cloud(one.Name, [.. one.Gain.Take(MostPoints)], [.. one.Cost.Take(MostPoints)], SeriesStyle.Of(one.Position)) { IsBackground = true }),
            .. points.Select(one => new Cloud(one.Name, [one.Gain.Average()], [one.Cost.Average()], SeriesStyle.Of(one.Position))),
            new Cloud(report.Comparison.Scenarios[0].Name, [0], [0], SeriesStyle.Of(0)),
        ];
        var figure = new Figure("cost-effectiveness-plane", "Costs and QALYs against the baseline", new("discounted QALYs gained"), new("discounted USD added"), traces) { Height = 400 };
        (string Name, Func<double, double, bool> Holds)[] quadrants =
        [
            ("cheaper and better", (gain, cost) => gain > 0 && cost < 0), ("dearer and better", (gain, cost) => gain > 0 && cost > 0),
            ("cheaper and worse", (gain, cost) => gain < 0 && cost < 0), ("dearer and worse", (gain, cost) => gain < 0 && cost > 0),
        ];
        var table = Table.Of(
            "Against the baseline, discounted: means with 95 % intervals, and in which percentage of the replications a scenario lies where",
            ["", .. points.Select(one => one.Name)],
            [
                ["QALYs gained", .. points.Select(one => Cell.WithInterval(Estimate.Of(one.Gain)))],
                ["USD added", .. points.Select(one => Cell.WithInterval(Estimate.Of(one.Cost)))],
                .. quadrants.Select(quadrant => (string[])[quadrant.Name, .. points.Select(one => Percent((double)one.Gain.Zip(one.Cost, quadrant.Holds).Count(holds => holds) / one.Gain.Length))]),
            ]);
        return Chart.Of(figure, $"Large marks are means, small ones single replications{(report.Comparison.Replications > MostPoints ? $", the first {MostPoints}" : "")}. Below the horizontal line a scenario saves money, to the right it gains health.", table);

        double[] Differences(int other, int measure)
        {
            ReadOnlySpan<double> baseline = report.Comparison.Totals(0, measure), values = report.Comparison.Totals(other, measure);
            double[] differences = new double[values.Length];
            for (int replication = 0; replication < differences.Length; replication++)
                differences[replication] = values[replication] - baseline[replication];
            return differences;
        }
    }

    private static Html NetBenefitTable(ReportInput report)
    {
        ILookup<string, NetBenefit> rows = NetBenefit.Of(report.Comparison).ToLookup(row => row.Scenario);
        return Html.Of($"""
            <h3>Net benefit</h3>
            {Table.Of(
                "What the QALYs gained are worth less what they cost, million USD against the baseline, by what a QALY is worth: mean and 95 % interval. Above zero a scenario is worth its costs",
                ["scenario", .. NetBenefit.WillingnessToPay(report.Comparison).Select(worth => $"{Dollars(worth)} a QALY")],
                report.Others.Select(other => (string[])[other.Scenario.Name, .. rows[other.Scenario.Name].Select(row => Cell.WithInterval(row.Difference.Times(1e-6)))]))}
            """);
    }

    private static Html Acceptable(ReportInput report, string id, string title, string axis, Func<Acceptability, double> value, string caption)
    {
        IGrouping<double, Acceptability>[] points = [.. Acceptability.Of(report.Comparison).GroupBy(point => point.UsdPerQaly)];
        double[] worth = [.. points.Select(point => point.Key)];
        ITrace[] curves = [.. report.Comparison.Scenarios.Select((scenario, n) => new Curve(scenario.Name, worth, [.. points.Select(point => value(point.ElementAt(n)))], SeriesStyle.Of(n)))];
        var figure = new Figure(id, title, new("what a QALY is worth, USD"), new(axis) { FromZero = true }, curves);
        var table = Table.Of(
            $"{title}: {axis}, percent",
            ["USD for a QALY", .. report.Comparison.Scenarios.Select(scenario => scenario.Name)],
            points.Select(point => (string[])[Dollars(point.Key), .. point.Select(one => Percent(value(one)))]));
        return Chart.Of(figure, caption, table);
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    private static string Dollars(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => double.IsNaN(share) ? "-" : (100 * share).ToString("0", CultureInfo.InvariantCulture);
}
