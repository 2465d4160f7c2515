using System.Globalization;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>Numbers within sentences.</summary>
internal static class Spoken
{
    // Less is what is left of 0 by rounding.
    private const double Least = 1e-6;

    /// <summary>A number of three significant digits: <c>1,230</c>, <c>4.56</c>.</summary>
    public static string Number(double value)
    {
        double size = Math.Abs(value);
        if (size < Least)
            return "0";
        double unit = Math.Pow(10, Math.Floor(Math.Log10(size)) - 2);
        return (Math.Round(value / unit) * unit).ToString(size >= 100 ? "N0" : "0.########", CultureInfo.InvariantCulture);
    }

    /// <summary>Dollars.</summary>
    public static string Dollars(double value) => $"{Number(value)} USD";

    /// <summary>An interval in brackets, or nothing if there is none.</summary>
    public static string Interval(double lower, double upper) => double.IsNaN(lower) ? "" : $" (95 % interval {Number(lower)} to {Number(upper)})";

    /// <inheritdoc cref="Interval(double, double)"/>
    public static string Interval(Estimate estimate) => Interval(estimate.Lower95, estimate.Upper95);
}
