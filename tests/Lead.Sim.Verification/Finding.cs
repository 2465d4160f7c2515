using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Verification;

/// <summary>What theory expects and what the model gave.</summary>
/// <param name="Low">The lowest value that is expected; equal to the highest where theory gives a number.</param>
/// <param name="High">The highest value that is expected.</param>
/// <param name="Found">What the model gave.</param>
/// <param name="StandardError">How far chance alone moves it; 0 where there is no chance in it.</param>
/// <param name="Replications">Replications from which the standard error was estimated; 0 where theory gives it.</param>
internal sealed record Finding(double Low, double High, double Found, double StandardError, int Replications = 0)
{
    /// <summary>From the expected range to what was found, in standard errors; 0 within the range.</summary>
    public double Distance => Found < Low ? (Found - Low) / StandardError : Found > High ? (Found - High) / StandardError : 0;

    /// <summary>A number whose standard error is known.</summary>
    public static Finding Of(double expected, double found, double standardError) => new(expected, expected, found, standardError);

    /// <summary>A share of independent trials.</summary>
    public static Finding Share(double expected, double count, double of) => Of(expected, count / of, Math.Sqrt(expected * (1 - expected) / of));

    /// <summary>A mean over replications.</summary>
    public static Finding Mean(double expected, IEnumerable<double> values) => MeanWithin(expected, expected, values);

    /// <summary>A mean over replications where a range is expected.</summary>
    public static Finding MeanWithin(double low, double high, IEnumerable<double> values)
    {
        Estimate mean = Estimate.Of(values);
        return new(low, high, mean.Mean, mean.StandardError, mean.Replications);
    }

    /// <summary>A number without chance, equal but for rounding.</summary>
    public static Finding Exact(double expected, double found, double rounding) => new(expected - rounding, expected + rounding, found, 0);
}
