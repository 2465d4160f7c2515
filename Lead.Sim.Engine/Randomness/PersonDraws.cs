using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Randomness;

/// <summary>One person's random numbers, each named by a decision and by how often that decision was met before.</summary>
public readonly struct PersonDraws(ulong start)
{
    private const int DecisionBits = 6;
    private const double CellOf53Bits = 1.0 / (1UL << 53);

    // Of a Poisson number that is drawn at once: its largest mean, and chances beyond which there is nobody among 2^53.
    private const double LargestMean = 200, Negligible = 1.0 / (1UL << 60);

    // A product is quicker than a quotient. With the largest mean, 400 is already beyond the negligible.
    private static readonly double[] Reciprocals = [.. Enumerable.Range(0, 512).Select(n => 1.0 / n)];

    /// <summary>64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(Decision decision, uint ordinal) => SplitMix64.At(start, ((ulong)ordinal << DecisionBits) + (ulong)decision);

    /// <summary>One number, uniform on the open interval (0, 1): the midpoint of one of 2^53 equal cells, so that its logarithm is finite.</summary>
    /// <remarks>Here and wherever bits become numbers they pass through a signed integer: one instruction, where an unsigned one takes several.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(Decision decision, uint ordinal) => ((long)(Bits(decision, ordinal) >> 11) + 0.5) * CellOf53Bits;

    /// <summary>Whether something with the given chance happens.</summary>
    /// <param name="chance">From 0 (never) to 1 (always).</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="ordinal">How often it was decided before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Happens(double chance, Decision decision, uint ordinal) => Uniform(decision, ordinal) < chance;

    /// <summary>One number with the exponential distribution of mean 1: how much hazard a person survives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Exponential(Decision decision, uint ordinal) => ExponentialZiggurat.From(Bits(decision, ordinal));

    /// <summary>One number with the Poisson distribution, by inversion; for a large mean the sum of several.</summary>
    /// <param name="mean">Its mean.</param>
    /// <param name="decision">What is decided; it takes the ordinals from 0 on.</param>
    public int Poisson(double mean, Decision decision)
    {
        int sum = 0;
        for (uint part = 0; mean > 0; part++, mean -= LargestMean)
        {
            double some = Math.Min(mean, LargestMean), rank = Uniform(decision, part), chance = Math.Exp(-some);
            int number = 0;
            while (rank >= chance && (number < some || chance > Negligible))
            {
                rank -= chance;
                chance *= some * Reciprocals[++number];
            }
            sum += number;
        }
        return sum;
    }

    /// <summary>One draw from a distribution given by its quantiles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double From(QuantileTable quantiles, Decision decision, uint ordinal) => quantiles.At(Bits(decision, ordinal));

    /// <summary>One of several outcomes.</summary>
    /// <param name="cumulativeShares">Ascending, the last one 1.</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="ordinal">How often it was decided before.</param>
    /// <returns>The index of the outcome.</returns>
    public int Choice(ReadOnlySpan<double> cumulativeShares, Decision decision, uint ordinal)
    {
        double u = Uniform(decision, ordinal);
        int choice = 0;
        for (int n = 0; n < cumulativeShares.Length - 1; n++)
            choice += u >= cumulativeShares[n] ? 1 : 0;
        return choice;
    }
}
