namespace Lead.Sim.Experiments.Statistics;

/// <summary>The ratio of the mean of another scenario to that of the baseline, with Fieller's 95 % interval for paired values.</summary>
/// <remarks>
/// Fieller 1954, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16:175-185. It needs no logarithm and so bears a mean of 0,
/// and it says so when the values cannot tell the baseline from 0: then no finite interval has the chance it states.
/// </remarks>
/// <param name="Value">Other over baseline; not a number if the baseline is 0.</param>
/// <param name="Lower95">Lower end of the interval; not a number if it has none.</param>
/// <param name="Upper95">Upper end of the interval; not a number if it has none.</param>
/// <param name="Method">What kind of interval it is.</param>
public readonly record struct Ratio(double Value, double Lower95, double Upper95, RatioMethod Method)
{
    private const double Coverage = 0.95;

    /// <summary>The ratio of two means whose values belong together.</summary>
    public static Ratio Of(PairedDifference paired)
    {
        (double mean, double baseline) = (paired.Other.Mean, paired.Baseline.Mean);
        if (baseline == 0)
            return new(double.NaN, double.NaN, double.NaN, RatioMethod.None);
        double ratio = mean / baseline, t = StudentQuantile.TwoSided(paired.Difference.Replications, Coverage), t2 = t * t;
        if (double.IsNaN(t))
            return new(ratio, double.NaN, double.NaN, RatioMethod.None);

        // All ratios ρ for which mean − ρ × baseline cannot be told from 0: a ρ² − 2 b ρ + c ≤ 0.
        double other2 = Variance(paired.Other), baseline2 = Variance(paired.Baseline), covariance = (other2 + baseline2 - Variance(paired.Difference)) / 2;
        double a = (baseline * baseline) - (t2 * baseline2), b = (mean * baseline) - (t2 * covariance), c = (mean * mean) - (t2 * other2);
        if (a <= 0)
            return new(ratio, double.NaN, double.NaN, RatioMethod.FiellerUnbounded);
        double root = Math.Sqrt(Math.Max(0, (b * b) - (a * c)));
        return new(ratio, (b - root) / a, (b + root) / a, RatioMethod.Fieller);
    }

    // Of the mean.
    private static double Variance(Estimate estimate) => estimate.StandardError * estimate.StandardError;
}
