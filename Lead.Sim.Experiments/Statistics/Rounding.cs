using System.Globalization;

namespace Lead.Sim.Experiments.Statistics;

/// <summary>Rounds numbers to what their interval supports: the half-width has two significant digits, and everything else ends where it ends.</summary>
/// <remarks>Digits beyond that change from run to run (Guide to the expression of uncertainty in measurement, 7.2.6).</remarks>
public readonly record struct Rounding
{
    private const int SignificantDigits = 2, WithoutInterval = 3, MostDecimals = 6;

    private Rounding(int decimals) => Decimals = decimals;

    /// <summary>Digits behind the point; negative if tens, hundreds ... are rounded too.</summary>
    public int Decimals { get; }

    /// <summary>What an interval supports.</summary>
    /// <param name="lower">Its lower end.</param>
    /// <param name="upper">Its upper end.</param>
    /// <remarks>An interval that does not hold zero does not come to hold it by being rounded.</remarks>
    public static Rounding Of(double lower, double upper)
    {
        int decimals = Digits((upper - lower) / 2, SignificantDigits);
        double nearer = Math.Min(Math.Abs(lower), Math.Abs(upper));
        if (lower > 0 || upper < 0)
            decimals = Math.Max(decimals, Digits(nearer, 1));
        return new(Math.Min(decimals, MostDecimals));
    }

    /// <summary>What an estimate supports; three significant digits if a single replication says nothing of its noise.</summary>
    public static Rounding Of(Estimate estimate) => double.IsNaN(estimate.Lower95) || estimate.Lower95 == estimate.Upper95
        ? new(Math.Min(estimate.Mean == Math.Round(estimate.Mean) ? 0 : Math.Max(0, Digits(Math.Abs(estimate.Mean), WithoutInterval)), MostDecimals))
        : Of(estimate.Lower95, estimate.Upper95);

    /// <summary>So many significant digits, whatever the interval.</summary>
    public static Rounding ToDigits(double value, int significant) => new(Math.Clamp(Digits(Math.Abs(value), significant), 0, MostDecimals));

    /// <summary>For a level that stands beside a difference from it: to the unit if the difference is known so well, so that the eye can check the sum.</summary>
    /// <param name="level">The level.</param>
    /// <param name="difference">What the difference supports.</param>
    public static Rounding OfLevel(Estimate level, Rounding difference) => new(Math.Max(Of(level).Decimals, Math.Min(difference.Decimals, Math.Abs(level.Mean) < 100 ? 1 : 0)));

    /// <summary>Whether a number is still something else than zero when it is rounded.</summary>
    public bool Tells(double value) => Rounded(value) != 0;

    /// <summary>The number with thousands apart, e.g. <c>7,820</c>; <c>-</c> if it is none.</summary>
    public string Show(double value)
    {
        if (double.IsNaN(value))
            return "-";
        string text = Rounded(value).ToString($"N{Math.Max(0, Decimals)}", CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.', ',') is "" ? text.TrimStart('-') : text;
    }

    /// <summary>The interval, e.g. <c>7,810 to 7,840</c>; <c>-</c> if there is none.</summary>
    public string Show(Interval interval) => double.IsNaN(interval.Lower) ? "-" : $"{Show(interval.Lower)} to {Show(interval.Upper)}";

    // Positions from the point to the last of so many significant digits.
    private static int Digits(double size, int significant) => size > 0 && double.IsFinite(size) ? significant - 1 - (int)Math.Floor(Math.Log10(size)) : 0;

    private double Rounded(double value)
    {
        if (Decimals >= 0)
            return Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
        double step = Math.Pow(10, -Decimals);
        return Math.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
