using System.Globalization;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>A measure by month: all scenarios, and by how much each differs from the baseline.</summary>
internal sealed class MonthlyCharts
{
    private readonly ReportInput _report;
    private readonly string[] _days;

    /// <summary>Charts of a report.</summary>
    public MonthlyCharts(ReportInput report)
    {
        _report = report;
        _days = [.. report.Comparison.Months.FirstDays.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }

    private Comparison Comparison => _report.Comparison;

    /// <summary>The measure in every scenario.</summary>
    /// <param name="measure">A measure that has months.</param>
    /// <param name="title">Heading.</param>
    /// <param name="axis">The axis with its unit.</param>
    /// <param name="caption">How to read it.</param>
    /// <param name="more">Further lines, such as a cap.</param>
    public Html Levels(string measure, string title, string axis, string caption, params IReadOnlyList<ITrace> more)
    {
        int index = ReportInput.IndexOf(measure);
        Estimate[][] values = [.. Comparison.Scenarios.Select((_, scenario) => Months(month => Comparison.Monthly(scenario, index, month)))];
        var figure = new Figure($"{measure}-by-month", title, Time, new(axis) { FromZero = true }, [.. Bands(values, 0), .. Lines(values, 0), .. more]);
        return Chart.Of(figure, caption, TableOf($"{title}: mean and 95 % interval", values, 0));
    }

    /// <summary>The paired differences.</summary>
    public Html Differences(string measure, string title, string axis, string caption)
    {
        int index = ReportInput.IndexOf(measure);
        Estimate[][] values = [.. _report.Others.Select(other => Months(month => Comparison.MonthlyDifference(other.Position, index, month)))];
        var figure = new Figure($"{measure}-difference-by-month", title, Time, new(axis), [.. Bands(values, 1), .. Lines(values, 1)]) { Height = 280 };
        return Chart.Of(figure, caption, TableOf($"{title}: mean and 95 % interval", values, 1));
    }

    private static Axis Time { get; } = new("") { IsTime = true };

    private Estimate[] Months(Func<int, Estimate> value) => [.. Enumerable.Range(0, Comparison.Months.Count).Select(value)];

    private IEnumerable<ITrace> Lines(Estimate[][] values, int first) => values.Select((months, n) =>
        new Line(Comparison.Scenarios[first + n].Name, _days, [.. months.Select(month => month.Mean)], SeriesStyle.Of(first + n)));

    private IEnumerable<ITrace> Bands(Estimate[][] values, int first) => values.Select((months, n) =>
        new Band(Comparison.Scenarios[first + n].Name, _days, [.. months.Select(month => month.Lower95)], [.. months.Select(month => month.Upper95)], SeriesStyle.Of(first + n)));

    private Html TableOf(string caption, Estimate[][] values, int first) => Table.Of(
        caption,
        ["month", .. Comparison.Scenarios.Skip(first).Select(scenario => scenario.Name)],
        _days.Select((day, month) => (string[])[day[..7], .. values.Select(months => Cell.WithInterval(months[month]))]));
}
