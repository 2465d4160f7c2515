using Lead.Sim.Engine.Randomness;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.World;

/// <summary>Lengths of stays and spells as quantiles.</summary>
internal static class StayLengths
{
    /// <summary>Mean of a Weibull distribution, in the unit of its scale.</summary>
    public static double MeanOfWeibull(double shape, double scale) => scale * SpecialFunctions.Gamma(1 + (1 / shape));

    /// <summary>
    /// The whole length of a Weibull spell that an observer finds under way: long spells are found more often, in proportion to their length. With
    /// x = (length / scale)^shape that is a gamma distribution of shape 1 + 1/shape.
    /// </summary>
    public static QuantileTable WeibullFoundUnderWay(double shape, double scale) =>
        new(p => scale * Math.Pow(Gamma.InvCDF(1 + (1 / shape), 1, p), 1 / shape));

    /// <summary>A Weibull distribution, in the unit of its scale.</summary>
    public static QuantileTable Weibull(double shape, double scale) => new(p => scale * Math.Pow(-Math.Log(1 - p), 1 / shape));
}
