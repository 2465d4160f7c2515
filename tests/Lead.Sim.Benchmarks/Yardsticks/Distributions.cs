using Lead.Sim.Engine.Randomness;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Benchmarks.Yardsticks;

/// <summary>Distributions to draw from.</summary>
internal static class Distributions
{
    /// <summary>Stays of 5 days in the median, sigma of the logarithm 1.6: those of lead-core.</summary>
    public static QuantileTable Lognormal { get; } = new(p => Math.Exp(Math.Log(5) + (1.6 * Normal.InvCDF(0, 1, p))));
}
