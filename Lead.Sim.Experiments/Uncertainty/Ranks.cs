using Lead.Sim.Engine.Randomness;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>Ranks of parameters by Latin hypercube: of K draws each parameter has one in every K-th of its distribution.</summary>
/// <remarks>
/// McKay, Beckman and Conover 1979, Technometrics 21:239. The order of the parts and the place in each are a pure function of (seed, name of the parameter, draw),
/// so that a parameter keeps its draws when others come or go, and every scenario has the same. Correlated parameters are ordered by sums of their normal
/// scores (a Gaussian copula), which leaves each its even spread.
/// </remarks>
public sealed class Ranks
{
    private const ulong OrderStream = 0x5D2C1A9E0F4B7731, PlaceStream = 0x8E1F3C6A2B5D9047;

    private readonly ulong _seed;
    private readonly Dictionary<string, (string Name, double Weight)[]> _weights;

    /// <summary>The ranks of so many draws.</summary>
    /// <param name="seed">One seed gives one set of draws.</param>
    /// <param name="draws">How many, at least 1.</param>
    /// <param name="correlations">Parameters that are correlated.</param>
    /// <exception cref="ArgumentException">No variables can have these correlations.</exception>
    public Ranks(ulong seed, int draws, IReadOnlyList<Correlation>? correlations = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        (_seed, Draws, _weights) = (seed, draws, CopulaWeights.Of(correlations ?? []));
    }

    /// <summary>How many draws there are.</summary>
    public int Draws { get; }

    /// <summary>The ranks of a parameter, draw by draw, each between 0 and 1.</summary>
    public double[] Of(string parameter)
    {
        int[] order = [.. Enumerable.Range(0, Draws)];
        double[] scores = [.. order.Select(draw => Score(parameter, draw))], ranks = new double[Draws];
        Array.Sort(scores, order);
        ulong place = Key(parameter, PlaceStream);
        for (int part = 0; part < Draws; part++)
            ranks[order[part]] = (part + Uniform(place, order[part])) / Draws;
        return ranks;
    }

    private double Score(string parameter, int draw) => _weights.TryGetValue(parameter, out (string Name, double Weight)[]? weights)
        ? weights.Sum(weight => weight.Weight * Normal.InvCDF(0, 1, Uniform(Key(weight.Name, OrderStream), draw)))
        : Uniform(Key(parameter, OrderStream), draw);

    // Between 0 and 1, neither of them.
    private static double Uniform(ulong key, int draw) => ((SplitMix64.At(key, (ulong)draw + 1) >> 12) + 0.5) * (1.0 / (1UL << 52));

    // FNV-1a spreads the name, SplitMix64 mixes seed and stream in.
    private ulong Key(string parameter, ulong stream)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char character in parameter)
            hash = (hash ^ character) * 0x100000001B3;
        return SplitMix64.Mix(SplitMix64.Mix(_seed + stream) ^ SplitMix64.Mix(hash + stream));
    }
}
