using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>
/// How much of the variance of an outcome is chance, which more replications shrink, and how much is what nobody knows of the parameters, which only better data
/// shrink. One-way random effects: draws are groups, replications the values in a group.
/// </summary>
/// <remarks>Searle, Casella and McCulloch 1992, Variance Components, chapter 3. The replications of different draws must be independent of each other.</remarks>
/// <param name="Draws">Draws of the parameters.</param>
/// <param name="Replications">Replications of each draw.</param>
/// <param name="Mean">Of all.</param>
/// <param name="Between">Mean square between draws, MSB; not a number if there is one draw.</param>
/// <param name="Within">Mean square within draws, MSW; not a number if there is one replication.</param>
public sealed record VarianceSplit(int Draws, int Replications, double Mean, double Between, double Within)
{
    private const double Level = 0.05;

    /// <summary>Variance of the mean of a draw by chance alone: MSW over the replications of a draw.</summary>
    public double Chance => Within / Replications;

    /// <summary>Variance of that mean by what nobody knows: (MSB − MSW) over the replications of a draw, and 0 if that is below 0.</summary>
    public double Unknown => Math.Max(0, (Between - Within) / Replications);

    /// <summary>Whether draws differ less from each other than chance alone would make them, so that <see cref="Unknown"/> is 0 for want of a better estimate.</summary>
    public bool IsBelowChance => Between < Within;

    /// <summary>Share of chance in the variance of a draw's mean; not a number if nothing varies.</summary>
    public double ChanceShare => Chance / (Chance + Unknown);

    /// <summary>The chance of draws differing so much if what nobody knows did not matter (F test of normal values).</summary>
    public double ChanceOfNoEffect => Within > 0 ? 1 - FisherSnedecor.CDF(Draws - 1, Draws * (Replications - 1), Between / Within) : Between > 0 ? 0 : double.NaN;

    /// <summary>Standard error of the mean of all, from everything that varies; not a number if there is one draw.</summary>
    public double StandardError => Math.Sqrt(Between / (Draws * Replications));

    /// <summary>The part of the standard error that is simulation noise: replications shrink it, draws too.</summary>
    public double MonteCarloError => Math.Sqrt(Within / (Draws * Replications));

    /// <summary>What would make the outcome better known.</summary>
    public Remedy Remedy =>
        Between == 0 && Within is 0 ? Remedy.Nothing
        : double.IsNaN(Between) || double.IsNaN(Within) ? Remedy.NotKnown
        : ChanceOfNoEffect > Level || ChanceShare > 0.5 ? Remedy.MoreReplications
        : Remedy.BetterData;

    /// <summary>Splits values.</summary>
    /// <param name="values">By draw, then by replication; as many replications of every draw.</param>
    /// <exception cref="ArgumentException">There is no value, or draws have different numbers of replications.</exception>
    public static VarianceSplit Of(IReadOnlyList<double[]> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        int draws = values.Count, replications = draws == 0 ? 0 : values[0].Length;
        if (replications == 0 || values.Any(draw => draw.Length != replications))
            throw new ArgumentException("All draws need a value for every replication, and one at least.", nameof(values));
        double[] means = [.. values.Select(draw => draw.Average())];
        double mean = means.Average();
        double between = replications * means.Sum(one => (one - mean) * (one - mean)) / (draws - 1);
        double within = values.Zip(means, (draw, center) => draw.Sum(value => (value - center) * (value - center))).Sum() / (draws * (replications - 1));
        return new(draws, replications, mean, draws == 1 ? double.NaN : between, replications == 1 ? double.NaN : within);
    }
}
