using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What a comparison says of a headline outcome of a scenario.</summary>
/// <param name="Direction">When the outcome is good.</param>
/// <param name="Family">
/// The interval of the difference that decides: all such intervals of a comparison together hold the true differences with a chance of at least 95 %
/// (Bonferroni), so that looking at many outcomes of many scenarios does not find one that stands out by luck.
/// </param>
/// <param name="Verdict">The verdict.</param>
public sealed record Judgement(Direction Direction, Interval Family, Verdict Verdict)
{
    private const double FamilyCoverage = 0.95;

    /// <summary>The chance with which each interval has to hold its difference, so that all do with 95 %.</summary>
    /// <param name="scenarios">Scenarios that are compared, the baseline included.</param>
    public static double Coverage(int scenarios) => 1 - ((1 - FamilyCoverage) / (Headline.All.Count * Math.Max(1, scenarios - 1)));

    /// <summary>Judges an outcome.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="other">A scenario other than the baseline, from 1.</param>
    /// <param name="headline">The outcome.</param>
    public static Judgement Of(Comparison comparison, int other, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(headline);
        ReadOnlySpan<double> baseline = comparison.Totals(0, headline.Index), values = comparison.Totals(other, headline.Index);
        int first = comparison.Stopping.FirstStage;
        PairedDifference all = PairedDifference.Of(baseline, values), firstStage = PairedDifference.Of(baseline[..first], values[..first]);
        Interval family = TwoStage.IntervalOf(all.Difference, firstStage.Difference, Coverage(comparison.Scenarios.Count));
        return new(headline.Direction, family, Decide(all, family, headline.Direction));
    }

    private static Verdict Decide(PairedDifference paired, Interval family, Direction direction) =>
        paired.IsZeroEverywhere ? Verdict.NoDifference
        : family.Lower > 0 ? direction is Direction.MoreIsBetter ? Verdict.Better : Verdict.Worse
        : family.Upper < 0 ? direction is Direction.MoreIsBetter ? Verdict.Worse : Verdict.Better
        : Verdict.NoClearDifference;
}
