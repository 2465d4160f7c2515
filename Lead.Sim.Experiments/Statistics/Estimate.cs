namespace Lead.Sim.Experiments.Statistics;

/// <summary>A mean over replications, and how far simulation noise alone could have moved it.</summary>
/// <param name="Mean">In the unit of the values.</param>
/// <param name="StandardDeviation">Spread over replications, in the same unit; not a number for a single replication.</param>
/// <param name="Replications">Values behind the mean.</param>
public readonly record struct Estimate(double Mean, double StandardDeviation, int Replications)
{
    private const double Coverage = 0.95;

    /// <summary>Standard error of the mean, in the same unit.</summary>
    public double StandardError => StandardDeviation / Math.Sqrt(Replications);

    /// <summary>Lower end of the 95 % interval of the mean (Student's t).</summary>
    public double Lower95 => IntervalAt(Coverage).Lower;

    /// <summary>Upper end of the 95 % interval of the mean (Student's t).</summary>
    public double Upper95 => IntervalAt(Coverage).Upper;

    /// <summary>The interval that holds the true mean with a chance (Student's t).</summary>
    /// <param name="coverage">The chance, between 0 and 1.</param>
    public Interval IntervalAt(double coverage)
    {
        double half = StandardError * StudentQuantile.TwoSided(Replications, coverage);
        return new(Mean - half, Mean + half);
    }

    /// <summary>The mean of independent values and its noise, by Welford's running sums.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Estimate Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var running = new RunningMean();
        int n = 0;
        foreach (double value in values)
        {
            running.Add(value);
            n++;
        }
        return n > 0 ? running.Estimate : throw new ArgumentException("A mean needs at least one value.", nameof(values));
    }

    /// <summary>The mean of independent values and its noise.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Estimate Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A mean needs at least one value.", nameof(values));
        var running = new RunningMean();
        foreach (double value in values)
            running.Add(value);
        return running.Estimate;
    }
}
