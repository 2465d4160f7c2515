using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Reports;

/// <summary>Tables of outcomes over the whole time, one a scenario.</summary>
internal static class OutcomesSection
{
    private const double Million = 1e6;

    private static readonly string[] Head = ["outcome", "baseline", "scenario", "difference, 95 % interval", "ratio, 95 % interval", "verdict", "pairing factor"];

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report) => Html.Of($"""
        <section aria-labelledby="outcomes"><h2 id="outcomes">Outcomes over {OutcomeWords.WholeTime(report.Days)}</h2>
        <p>Sums over the whole time for everybody; numbers of people are daily averages. Differences are the scenario less the baseline, replication by replication, on common random
        numbers. The pairing factor says how many times as many replications the same precision would have taken without them. Verdicts are given on headline outcomes only.</p>
        {(report.Comparison.Scenarios.Count > 2 ? Ranking(report.Comparison) : Html.Empty)}
        {report.Others.Select(other => Scenario(report, other.Scenario, [.. report.Differences[other.Scenario.Name]]))}
        </section>
        """);

    private static Html Scenario(ReportInput report, ComparedScenario scenario, IReadOnlyList<DifferenceRow> rows)
    {
        string title = $"{scenario.Name} against {report.Comparison.Scenarios[0].Name}";
        var shown = rows.Where(row => row.Judgement is null && Headline.Shown.Contains(row.Measure));
        var others = rows.Where(row => row.Judgement is null && !Headline.Shown.Contains(row.Measure));
        return Html.Of($"""
            <h3>{title}</h3>
            {TableOf($"{title}: headline outcomes", rows.Where(row => row.Judgement is not null))}
            {TableOf($"{title}: how it comes about", shown)}
            {Table.Folded($"All other outcomes of {scenario.Name}: {others.Count()}", TableOf($"{title}: all other outcomes", others))}
            """);
    }

    private static Html Ranking(Comparison comparison) => Html.Of($"""
        <h3>Which is best</h3>
        {Table.Of(
            "Rank by each headline outcome, and the probability to be the best as far as simulation noise goes",
            ["outcome", .. comparison.Scenarios.Select(scenario => scenario.Name)],
            Ranked.Of(comparison).GroupBy(ranked => ranked.Outcome).Select(outcome =>
                (Html[])[Html.Of($"{outcome.Key.Measure.Name}"), .. comparison.Scenarios.Select(scenario => RankOf(outcome.First(ranked => ranked.Scenario == scenario.Name)))]))}
        """);

    private static Html RankOf(Ranked ranked) => Cell.OnTwoLines($"{ranked.Rank}", double.IsNaN(ranked.ProbabilityBest) ? "" : $"{Percent(ranked.ProbabilityBest)} %");

    // Never "100" or "0": an estimate from draws is not certain.
    private static string Percent(double probability) => probability switch
    {
        > 0.99 => "over 99",
        < 0.01 => "under 1",
        _ => (100 * probability).ToString("0", CultureInfo.InvariantCulture),
    };

    private static Html TableOf(string caption, IEnumerable<DifferenceRow> rows) => Table.Of(caption, Head, rows.Select(Cells), 5);

    private static Html[] Cells(DifferenceRow row)
    {
        PairedDifference paired = row.Paired;
        bool inMillions = row.Measure.Unit is "usd" && Math.Abs(paired.Baseline.Mean) >= Million;
        double factor = inMillions ? 1 / Million : 1;
        Estimate difference = paired.Difference.Times(factor), baseline = paired.Baseline.Times(factor), other = paired.Other.Times(factor);
        Rounding digits = Rounding.Of(difference), level = Rounding.OfLevel(baseline, digits);
        return
        [
            Cell.OnTwoLines(row.Measure.Name, $"{(inMillions ? "million " : "")}{row.Measure.Unit}{(row.Measure.Kind is MeasureKind.Census ? ", mean" : "")}"),
            Html.Of($"{level.Show(baseline.Mean)}"),
            Html.Of($"{level.Show(other.Mean)}"),
            Cell.OnTwoLines(difference, digits),
            RatioOf(row.Ratio),
            Html.Of($"{(row.Judgement is { } judgement ? Words.Of(judgement.Verdict).Replace('-', ' ') : "")}"),
            Html.Of($"{(double.IsNaN(paired.PairingFactor) ? "-" : paired.PairingFactor.ToString(paired.PairingFactor < 10 ? "F1" : "N0", CultureInfo.InvariantCulture))}"),
        ];
    }

    private static Html RatioOf(Ratio ratio)
    {
        if (double.IsNaN(ratio.Value))
            return Html.Of($"-");
        var digits = double.IsNaN(ratio.Lower95) ? Rounding.Of(new Estimate(ratio.Value, double.NaN, 1)) : Rounding.Of(ratio.Lower95, ratio.Upper95);
        return Cell.OnTwoLines(digits.Show(ratio.Value), ratio.Method is RatioMethod.FiellerUnbounded ? "no bounds" : digits.Show(new Interval(ratio.Lower95, ratio.Upper95)));
    }
}
