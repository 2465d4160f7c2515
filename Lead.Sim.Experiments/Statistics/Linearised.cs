namespace Lead.Sim.Experiments.Statistics;

/// <summary>A figure made of several means by arithmetic, with its error to the first order (the delta method).</summary>
/// <remarks>
/// Every replication carries its influence on the figure. Arithmetic on figures of the same replications is arithmetic on their influences, so that what common
/// random numbers tie together stays together (Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 21). A quotient has no interval if its
/// divisor cannot be told from 0, and no value if the divisor is 0.
/// </remarks>
public sealed class Linearised
{
    private readonly double[] _influence;

    private Linearised(double value, double[] influence) => (Value, _influence) = (value, influence);

    /// <summary>The figure; not a number if it does not exist.</summary>
    public double Value { get; }

    /// <summary>The figure with its interval (Student's t); the interval is not a number if there is none.</summary>
    public Estimate Estimate => new(Value, Estimate.Of(_influence).StandardDeviation, _influence.Length);

    /// <summary>A mean over replications.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Linearised MeanOf(ReadOnlySpan<double> values)
    {
        double mean = Estimate.Of(values).Mean;
        double[] influence = new double[values.Length];
        for (int replication = 0; replication < influence.Length; replication++)
            influence[replication] = values[replication] - mean;
        return new(mean, influence);
    }

    /// <summary>The sum.</summary>
    public static Linearised operator +(Linearised one, Linearised other) => Joined(one, other, one.Value + other.Value, (a, b) => a + b);

    /// <summary>The difference.</summary>
    public static Linearised operator -(Linearised one, Linearised other) => Joined(one, other, one.Value - other.Value, (a, b) => a - b);

    /// <summary>A multiple.</summary>
    public static Linearised operator *(double factor, Linearised one) => new(factor * one.Value, [.. one._influence.Select(influence => factor * influence)]);

    /// <summary>The quotient.</summary>
    public static Linearised operator /(Linearised one, Linearised other)
    {
        double ratio = other.Value == 0 ? double.NaN : one.Value / other.Value;
        return other.IsClearlyNotZero
            ? Joined(one, other, ratio, (a, b) => (a - (ratio * b)) / other.Value)
            : new(ratio, [.. one._influence.Select(_ => double.NaN)]);
    }

    private bool IsClearlyNotZero => Value != 0 && !Estimate.IntervalAt(0.95).Contains(0);

    private static Linearised Joined(Linearised one, Linearised other, double value, Func<double, double, double> influence) => new(value, [.. one._influence.Zip(other._influence, influence)]);
}
