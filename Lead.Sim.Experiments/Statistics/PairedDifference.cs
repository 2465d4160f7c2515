namespace Lead.Sim.Experiments.Statistics;

/// <summary>By how much an outcome differs between two scenarios that were run on common random numbers.</summary>
/// <param name="Difference">Of the other less the baseline, replication by replication.</param>
/// <param name="Baseline">The baseline by itself.</param>
/// <param name="Other">The other by itself.</param>
public readonly record struct PairedDifference(Estimate Difference, Estimate Baseline, Estimate Other)
{
    /// <summary>
    /// By which factor pairing cut the replications that a precision takes: the variance of a difference of independent runs, var A + var B, over that of
    /// the paired difference. Not a number if the difference is the same in every replication.
    /// </summary>
    public double PairingFactor => Difference.StandardDeviation > 0 ? (Squared(Baseline.StandardDeviation) + Squared(Other.StandardDeviation)) / Squared(Difference.StandardDeviation) : double.NaN;

    /// <summary>The difference in percent of the baseline; not a number if the baseline is 0.</summary>
    public double PercentOfBaseline => Baseline.Mean == 0 ? double.NaN : 100 * Difference.Mean / Baseline.Mean;

    /// <summary>Whether the outcome was exactly the same in every replication.</summary>
    public bool IsZeroEverywhere => Difference.Mean == 0 && (Difference.StandardDeviation == 0 || Difference.Replications == 1);

    /// <summary>The difference of values that belong together.</summary>
    /// <param name="baseline">One value a replication.</param>
    /// <param name="other">One value a replication, in the same order.</param>
    /// <exception cref="ArgumentException">There is no value, or not as many of the one as of the other.</exception>
    public static PairedDifference Of(ReadOnlySpan<double> baseline, ReadOnlySpan<double> other)
    {
        if (baseline.Length != other.Length)
            throw new ArgumentException($"{other.Length} values cannot be paired with {baseline.Length}.", nameof(other));
        if (baseline.IsEmpty)
            throw new ArgumentException("A difference needs at least one pair.", nameof(baseline));
        var difference = new RunningMean();
        for (int n = 0; n < baseline.Length; n++)
            difference.Add(other[n] - baseline[n]);
        return new(difference.Estimate, Estimate.Of(baseline), Estimate.Of(other));
    }

    private static double Squared(double value) => value * value;
}
