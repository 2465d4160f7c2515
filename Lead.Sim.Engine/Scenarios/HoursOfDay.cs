using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>The bands of the day in which arrests were counted.</summary>
public static class HoursOfDay
{
    /// <summary>From midnight to 8.</summary>
    public const string From0 = "00-08";

    /// <summary>From 8 to 18.</summary>
    public const string From8 = "08-18";

    /// <summary>From 18 to midnight.</summary>
    public const string From18 = "18-24";

    private const double Midnight = 24;

    private static readonly (string Band, double From, double To)[] Bands = [(From0, 0, 8), (From8, 8, 18), (From18, 18, Midnight)];

    /// <summary>The share of arrests from one hour of the clock to another, over midnight if that is the earlier one; within a band they are spread evenly.</summary>
    /// <param name="from">From 0 to 24.</param>
    /// <param name="to">From 0 to 24, not the same hour.</param>
    /// <param name="arrests">Shares by band.</param>
    public static double ShareBetween(double from, double to, QuantityTable arrests)
    {
        // Midnight is the beginning of a day and the end of one.
        (from, to) = (from == Midnight ? 0 : from, to == 0 ? Midnight : to);
        return from < to ? Within(from, to) : Within(from, Midnight) + Within(0, to);

        double Within(double start, double end) =>
            Bands.Sum(band => arrests.Values[band.Band] * Math.Max(0, Math.Min(end, band.To) - Math.Max(start, band.From)) / (band.To - band.From));
    }
}
