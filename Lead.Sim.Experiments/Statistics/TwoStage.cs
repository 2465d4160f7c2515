namespace Lead.Sim.Experiments.Statistics;

/// <summary>
/// Stein's two-stage procedure: the spread of a first stage decides once how many values are taken, and the interval of the mean of all of them has exactly
/// the chance that it states for normal values, because that mean does not depend on the spread of the first stage.
/// </summary>
/// <remarks>Stein 1945, "A two-sample test for a linear hypothesis whose power is independent of the variance", Annals of Mathematical Statistics 16:243-258.</remarks>
public static class TwoStage
{
    /// <summary>How many values it takes in all, the first stage included.</summary>
    /// <param name="firstStage">The first values.</param>
    /// <param name="halfWidth">Half the width that the interval may have, in the unit of the values, above 0.</param>
    /// <param name="coverage">The chance with which the interval is to hold the true mean, between 0 and 1.</param>
    /// <returns>At least the first stage; infinite if the spread of a single value is all there is.</returns>
    public static double Needed(Estimate firstStage, double halfWidth, double coverage)
    {
        if (firstStage.StandardDeviation == 0)
            return firstStage.Replications;
        double t = StudentQuantile.TwoSided(firstStage.Replications, coverage), wanted = t * firstStage.StandardDeviation / halfWidth;
        return double.IsNaN(wanted) ? double.PositiveInfinity : Math.Max(firstStage.Replications, Math.Ceiling(wanted * wanted));
    }

    /// <summary>The interval of the mean of all values.</summary>
    /// <param name="all">All values, those of the first stage included.</param>
    /// <param name="firstStage">The first stage by itself; all values if their number was fixed beforehand.</param>
    /// <param name="coverage">The chance with which the interval holds the true mean, between 0 and 1.</param>
    public static Interval IntervalOf(Estimate all, Estimate firstStage, double coverage)
    {
        // A first stage in which nothing differed says nothing of the spread.
        Estimate spread = firstStage.StandardDeviation > 0 ? firstStage : all;
        double half = StudentQuantile.TwoSided(spread.Replications, coverage) * spread.StandardDeviation / Math.Sqrt(all.Replications);
        return new(all.Mean - half, all.Mean + half);
    }
}
