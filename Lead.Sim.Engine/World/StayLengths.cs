using Lead.Sim.Engine.Randomness;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.World;

/// <summary>Lengths of stays and spells as quantiles.</summary>
internal static class StayLengths
{
    private const int Halvings = 45;

    /// <summary>Mean of a Weibull distribution, in the unit of its scale.</summary>
    public static double MeanOfWeibull(double shape, double scale) => scale * SpecialFunctions.Gamma(1 + (1 / shape));

    /// <summary>
    /// The whole length of a Weibull spell that an observer finds under way: long spells are found more often, in proportion to their length. With
    /// x = (length / scale)^shape that is a gamma distribution of shape 1 + 1/shape.
    /// </summary>
    public static QuantileTable WeibullFoundUnderWay(double shape, double scale) =>
        new(p => scale * Math.Pow(Gamma.InvCDF(1 + (1 / shape), 1, p), 1 / shape));

    /// <summary>A new stay: a mixture of short and long ones.</summary>
    public static QuantileTable Mixture(double shortShare, (double Shape, double Scale) shorter, (double Shape, double Scale) longer) =>
        new(p => Inverse(days => (shortShare * WeibullCdf(shorter, days)) + ((1 - shortShare) * WeibullCdf(longer, days)), p));

    private static double WeibullCdf((double Shape, double Scale) weibull, double days) => -Math.Exp(-Math.Pow(days / weibull.Scale, weibull.Shape)) + 1;

    // Halving on the logarithm, from a nanosecond to a million years: 45 times leave an error of 1.5e-12 of the value.
    private static double Inverse(Func<double, double> cdf, double p)
    {
        double low = Math.Log(1e-14), high = Math.Log(4e8);
        for (int n = 0; n < Halvings; n++)
        {
            double middle = 0.5 * (low + high);
            (low, high) = cdf(Math.Exp(middle)) < p ? (middle, high) : (low, middle);
        }
        return Math.Exp(high);
    }
}
