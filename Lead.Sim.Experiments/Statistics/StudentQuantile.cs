using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Statistics;

/// <summary>Quantiles of Student's t distribution, each computed once: a comparison asks for the same few a hundred thousand times.</summary>
internal static class StudentQuantile
{
    private static readonly ConcurrentDictionary<(int, double), double> Known = new();

    /// <summary>The factor by which a standard error becomes half the width of an interval.</summary>
    /// <param name="replications">Values behind the standard deviation; not a number below 2.</param>
    /// <param name="coverage">The chance with which the interval holds the true mean of normal values, between 0 and 1.</param>
    public static double TwoSided(int replications, double coverage) => replications < 2
        ? double.NaN
        : Known.GetOrAdd((replications, coverage), static key => StudentT.InvCDF(0, 1, key.Item1 - 1, (1 + key.Item2) / 2));
}
