using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>A measure by month: all scenarios, and by how much each differs from the baseline.</summary>
/// <param name="report">What the charts are of.</param>
internal sealed class MonthlyCharts(ReportInput report)
{
    private readonly string[] _days = MonthlyFigure.Days(report.Comparison);

    private Comparison Comparison => report.Comparison;

    /// <summary>The measure in every scenario.</summary>
    /// <param name="measure">A measure that has months.</param>
    /// <param name="title">Heading.</param>
    /// <param name="axis">The axis with its unit.</param>
    /// <param name="caption">How to read it.</param>
    /// <param name="more">Further lines, such as a cap.</param>
    public Html Levels(string measure, string title, string axis, string caption, params IReadOnlyList<ITrace> more) =>
        Chart.Of(MonthlyFigure.Levels(Comparison, measure, title, axis, more), caption, TableOf($"{title}: mean and 95 % interval", MonthlyFigure.LevelsOf(Comparison, measure), 0));

    /// <summary>The paired differences.</summary>
    public Html Differences(string measure, string title, string axis, string caption) =>
        Chart.Of(MonthlyFigure.Differences(Comparison, measure, title, axis), caption, TableOf($"{title}: mean and 95 % interval", MonthlyFigure.DifferencesOf(Comparison, measure), 1));

    private Html TableOf(string caption, Estimate[][] values, int first) => Table.Of(
        caption,
        ["month", .. Comparison.Scenarios.Skip(first).Select(scenario => scenario.Name)],
        _days.Select((day, month) => (string[])[day[..7], .. values.Select(months => Cell.WithInterval(months[month]))]));
}
