using System.Globalization;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Figures of a measure of everybody by month: a line a scenario, the mean over replications, with the band of its 95 % interval (simulation noise alone).</summary>
public static class MonthlyFigure
{
    private static readonly Axis Time = new("") { IsTime = true };

    /// <summary>The measure in every scenario, on an axis from zero.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="measure">Name of a measure that has months, such as <c>jail-census</c>.</param>
    /// <param name="title">Heading.</param>
    /// <param name="axis">Title of the axis, with the unit.</param>
    /// <param name="more">Further lines, such as a cap.</param>
    /// <exception cref="ArgumentException">There is no such measure, or it has no months.</exception>
    public static Figure Levels(Comparison comparison, string measure, string title, string axis, params IReadOnlyList<ITrace> more)
    {
        Estimate[][] values = LevelsOf(comparison, measure);
        return new($"{measure}-by-month", title, Time, new(axis) { FromZero = true }, [.. Traces(comparison, values, 0), .. more]);
    }

    /// <summary>By how much the measure differs from the baseline, replication by replication.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="measure">Name of a measure that has months, such as <c>jail-census</c>.</param>
    /// <param name="title">Heading.</param>
    /// <param name="axis">Title of the axis, with the unit.</param>
    /// <exception cref="ArgumentException">There is no such measure, or it has no months.</exception>
    public static Figure Differences(Comparison comparison, string measure, string title, string axis)
    {
        Estimate[][] values = DifferencesOf(comparison, measure);
        return new($"{measure}-difference-by-month", title, Time, new(axis), Traces(comparison, values, 1)) { Height = 280 };
    }

    /// <summary>The values behind <see cref="Levels"/>: by scenario, then by month, in the unit of the measure.</summary>
    public static Estimate[][] LevelsOf(Comparison comparison, string measure)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        int index = ByName.IndexOf(measure);
        return [.. comparison.Scenarios.Select((_, scenario) => Months(comparison, month => comparison.Monthly(scenario, index, month)))];
    }

    /// <summary>The values behind <see cref="Differences"/>: by scenario other than the baseline, then by month, in the unit of the measure.</summary>
    public static Estimate[][] DifferencesOf(Comparison comparison, string measure)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        int index = ByName.IndexOf(measure);
        return [.. comparison.Scenarios.Skip(1).Select((_, n) => Months(comparison, month => comparison.MonthlyDifference(n + 1, index, month)))];
    }

    /// <summary>The first day of each month, as yyyy-MM-dd.</summary>
    public static string[] Days(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [.. comparison.Months.FirstDays.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }

    private static Estimate[] Months(Comparison comparison, Func<int, Estimate> value) => [.. Enumerable.Range(0, comparison.Months.Count).Select(value)];

    // Lines over bands, so that no band hides a line.
    private static ITrace[] Traces(Comparison comparison, Estimate[][] values, int first)
    {
        string[] days = Days(comparison);
        return
        [
            .. values.Select((months, n) => new Band(Name(n), days, [.. months.Select(month => month.Lower95)], [.. months.Select(month => month.Upper95)], SeriesStyle.Of(first + n))),
            .. values.Select((months, n) => new Line(Name(n), days, [.. months.Select(month => month.Mean)], SeriesStyle.Of(first + n))),
        ];

        string Name(int n) => comparison.Scenarios[first + n].Name;
    }
}
