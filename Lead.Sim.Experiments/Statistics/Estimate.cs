using MathNet.Numerics.Distributions;

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
    public double Lower95 => Mean - HalfWidth;

    /// <summary>Upper end of the 95 % interval of the mean (Student's t).</summary>
    public double Upper95 => Mean + HalfWidth;

    private double HalfWidth => Replications < 2 ? double.NaN : StandardError * StudentT.InvCDF(0, 1, Replications - 1, (1 + Coverage) / 2);

    /// <summary>The mean of independent values and its noise, by Welford's running sums.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Estimate Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double mean = 0, squares = 0;
        int n = 0;
        foreach (double value in values)
        {
            double distance = value - mean;
            mean += distance / ++n;
            squares += distance * (value - mean);
        }
        if (n == 0)
            throw new ArgumentException("A mean needs at least one value.", nameof(values));
        return new(mean, n == 1 ? double.NaN : Math.Sqrt(squares / (n - 1)), n);
    }
}
