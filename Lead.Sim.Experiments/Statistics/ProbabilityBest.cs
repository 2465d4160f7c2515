using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Experiments.Statistics;

/// <summary>With which probability each of several scenarios has the best mean, as far as simulation noise goes.</summary>
/// <remarks>
/// Bootstrap: whole replications are drawn with replacement, so that what common random numbers tie together stays together and nothing needs to be normal
/// (Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 6). The draws are keyed: the same values give the same probabilities.
/// </remarks>
public static class ProbabilityBest
{
    /// <summary>How often replications are drawn; the standard error of a probability is at most 1.2 points.</summary>
    public const int Resamples = 2_000;

    private const ulong Start = 0xB0075742B0075742;

    /// <summary>The probability of each scenario; those that are equal share it.</summary>
    /// <param name="values">By scenario, one value a replication in the same order.</param>
    /// <param name="moreIsBetter">Whether the largest mean is the best.</param>
    /// <returns>Not numbers if there is a single replication.</returns>
    /// <exception cref="ArgumentException">Scenarios have different numbers of replications.</exception>
    public static double[] Of(IReadOnlyList<double[]> values, bool moreIsBetter)
    {
        ArgumentNullException.ThrowIfNull(values);
        int replications = values[0].Length;
        if (values.Any(scenario => scenario.Length != replications))
            throw new ArgumentException("All scenarios need a value for every replication.", nameof(values));
        double[] probability = new double[values.Count], sums = new double[values.Count];
        if (replications < 2)
        {
            Array.Fill(probability, double.NaN);
            return probability;
        }
        var drawn = new int[replications];
        for (int resample = 0; resample < Resamples; resample++)
        {
            Draw(drawn, resample);
            for (int scenario = 0; scenario < sums.Length; scenario++)
                sums[scenario] = Sum(values[scenario], drawn);
            double best = moreIsBetter ? sums.Max() : sums.Min();
            double share = 1.0 / sums.Count(sum => sum == best);
            for (int scenario = 0; scenario < sums.Length; scenario++)
                if (sums[scenario] == best)
                    probability[scenario] += share / Resamples;
        }
        return probability;
    }

    // How often each replication is drawn.
    private static void Draw(int[] drawn, int resample)
    {
        Array.Clear(drawn);
        ulong first = (ulong)resample * (ulong)drawn.Length;
        for (int n = 1; n <= drawn.Length; n++)
            drawn[(int)Math.BigMul(SplitMix64.At(Start, first + (ulong)n), (ulong)drawn.Length, out _)]++;
    }

    private static double Sum(double[] values, int[] drawn)
    {
        double sum = 0;
        for (int replication = 0; replication < values.Length; replication++)
            sum += drawn[replication] * values[replication];
        return sum;
    }
}
