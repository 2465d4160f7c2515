using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Counts of groups that are too small to be read as numbers. Tables for readers mask them; files keep them.</summary>
/// <remarks>
/// Ten is where public health statistics draw the line (National Center for Health Statistics: deaths below 10 are not shown). Here it protects nobody's
/// privacy, since nobody is real: it keeps readers from seeing more in a small group than the model knows.
/// </remarks>
public static class SmallCounts
{
    /// <summary>The smallest count a year, or people on an average day, that is shown.</summary>
    public const int Least = 10;

    /// <summary>What is shown instead.</summary>
    public static readonly string Masked = $"<{Least}";

    /// <summary>Whether a count is too small to be shown.</summary>
    /// <param name="measure">What is counted; money, hours and years of life are never masked.</param>
    /// <param name="group">Of which group; <c>all</c> is never masked.</param>
    /// <param name="mean">Its mean over the whole time.</param>
    /// <param name="years">The whole time, years.</param>
    public static bool IsMasked(Measure measure, string group, double mean, double years)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (group is "all" || measure.Unit is "usd" or "hours" or "years")
            return false;
        return measure.Kind is MeasureKind.Flow or MeasureKind.Days ? mean / years < Least : mean < Least;
    }
}
