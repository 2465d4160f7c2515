using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>Tables of outcomes over the whole time, one a scenario.</summary>
internal static class OutcomesSection
{
    private static readonly string[] Head = ["outcome", "unit", "baseline", "scenario", "difference", "95 % interval", "in %", "ratio (95 % interval)", "verdict", "pairing factor"];

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        ILookup<string, DifferenceRow> rows = DifferenceRow.Of(report.Comparison).Where(row => row.Group is "all").ToLookup(row => row.Scenario);
        return Html.Of($"""
            <section aria-labelledby="outcomes"><h2 id="outcomes">Outcomes over {OutcomeWords.WholeTime(report.Days)}</h2>
            <p>Sums over the whole time for everybody; numbers of people are daily averages. Differences are the scenario less the baseline, replication by replication, on common random
            numbers. The pairing factor says how many times as many replications the same precision would have taken without them. Verdicts are given on headline outcomes only.</p>
            {report.Others.Select(other => Scenario(report, other.Scenario, [.. rows[other.Scenario.Name]]))}
            </section>
            """);
    }

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

    private static Html TableOf(string caption, IEnumerable<DifferenceRow> rows) => Table.Of(caption, Head, rows.Select(Cells), 1, 8);

    private static string[] Cells(DifferenceRow row)
    {
        PairedDifference paired = row.Paired;
        Rounding level = Rounding.Of(paired.Baseline), difference = Rounding.Of(paired.Difference);
        return
        [
            row.Measure.Name,
            row.Measure.Kind is MeasureKind.Census ? $"{row.Measure.Unit}, mean" : row.Measure.Unit,
            level.Show(paired.Baseline.Mean),
            level.Show(paired.Other.Mean),
            difference.Show(paired.Difference.Mean),
            difference.Show(new Interval(paired.Difference.Lower95, paired.Difference.Upper95)),
            double.IsNaN(paired.PercentOfBaseline) ? "-" : paired.PercentOfBaseline.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture),
            RatioOf(row.Ratio),
            row.Judgement is { } judgement ? Words(judgement.Verdict) : "",
            double.IsNaN(paired.PairingFactor) ? "-" : paired.PairingFactor.ToString(paired.PairingFactor < 10 ? "F1" : "N0", CultureInfo.InvariantCulture),
        ];
    }

    private static string RatioOf(Ratio ratio)
    {
        if (double.IsNaN(ratio.Value))
            return "-";
        var digits = double.IsNaN(ratio.Lower95) ? Rounding.Of(new Estimate(ratio.Value, double.NaN, 1)) : Rounding.Of(ratio.Lower95, ratio.Upper95);
        string interval = ratio.Method is RatioMethod.FiellerUnbounded ? "no bounds" : digits.Show(new Interval(ratio.Lower95, ratio.Upper95));
        return $"{digits.Show(ratio.Value)} ({interval})";
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Better => "better",
        Verdict.Worse => "worse",
        Verdict.NoDifference => "exactly equal",
        _ => "no clear difference",
    };
}
