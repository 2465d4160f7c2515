using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>Numbers as a page shows them: with their interval, and no more digits than it supports.</summary>
internal static class Cell
{
    /// <summary>E.g. <c>1,435 (1,431 to 1,439)</c>.</summary>
    public static string WithInterval(Estimate estimate)
    {
        var digits = Rounding.Of(estimate);
        return double.IsNaN(estimate.Lower95) || estimate.Lower95 == estimate.Upper95
            ? digits.Show(estimate.Mean)
            : $"{digits.Show(estimate.Mean)} ({digits.Show(new Interval(estimate.Lower95, estimate.Upper95))})";
    }

    /// <summary>The same on two lines, for tables with many columns.</summary>
    public static Html OnTwoLines(Estimate estimate, Rounding digits) =>
        OnTwoLines(digits.Show(estimate.Mean), estimate.Lower95 == estimate.Upper95 ? "" : digits.Show(new Interval(estimate.Lower95, estimate.Upper95)));

    /// <summary>A value with something less important below it.</summary>
    public static Html OnTwoLines(string value, string below) => below is "" or "-" ? Html.Of($"{value}") : Html.Of($"{value}<br><span class=\"soft\">{below}</span>");

    /// <summary>An estimate in another unit.</summary>
    public static Estimate Times(this Estimate estimate, double factor) => new(estimate.Mean * factor, estimate.StandardDeviation * Math.Abs(factor), estimate.Replications);
}
