using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Experiments.Uncertainty;

namespace Lead.Sim.Experiments.Studies;

/// <summary>An outcome, or a difference of two, over draws and replications.</summary>
/// <param name="Split">Its mean, and how much of its variance is chance.</param>
public readonly record struct StudyEstimate(VarianceSplit Split)
{
    /// <summary>Standard error of the mean: by draws if there are any, by replications else; not a number if there is one of them.</summary>
    public double StandardError => Split.Draws > 1 ? Split.StandardError : Split.MonteCarloError;

    /// <summary>The 95 % interval of the mean over everything that varies (Student's t).</summary>
    public Interval Interval
    {
        get
        {
            double half = StandardError * StudentQuantile.TwoSided(Split.Draws > 1 ? Split.Draws : Split.Replications, 0.95);
            return new(Split.Mean - half, Split.Mean + half);
        }
    }

    /// <summary>
    /// Where the true mean may lie for all that is known of the parameters: 95 % of draws with endless replications (normal values). More draws do not shrink it.
    /// </summary>
    public Interval Plausible
    {
        get
        {
            double half = Math.Sqrt(Split.Unknown + (StandardError * StandardError)) * StudentQuantile.TwoSided(Split.Draws, 0.95);
            return new(Split.Mean - half, Split.Mean + half);
        }
    }

    /// <summary>An outcome of one variant, or its difference to another.</summary>
    /// <param name="values">By draw, then by replication, outcome and group.</param>
    /// <param name="baseline">The same of the baseline; null for the outcome itself.</param>
    /// <param name="replications">Replications of a draw.</param>
    /// <param name="place">Place of the outcome and group among those of a replication.</param>
    /// <returns>Null if there is no draw that both have.</returns>
    public static StudyEstimate? Of(IReadOnlyList<double[]?> values, IReadOnlyList<double[]?>? baseline, int replications, int place)
    {
        ArgumentNullException.ThrowIfNull(values);
        List<double[]> draws = [];
        foreach (var (draw, mine) in values.Index())
        {
            if (mine is null || (baseline is not null && baseline[draw] is null))
                continue;
            int stride = mine.Length / replications;
            var of = new double[replications];
            for (int replication = 0; replication < replications; replication++)
                of[replication] = mine[(replication * stride) + place] - (baseline?[draw]![(replication * stride) + place] ?? 0);
            draws.Add(of);
        }
        return draws.Count == 0 ? null : new(VarianceSplit.Of(draws));
    }
}
