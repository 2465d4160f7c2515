using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Equity;

/// <summary>Who benefits: a group's share of what a scenario averts, beside its share of the people and of what happens in the baseline.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Baseline">Name of the baseline.</param>
/// <param name="Outcome">What is averted, or added.</param>
/// <param name="Group">The group, by race or sex.</param>
/// <param name="Difference">By how much the outcome of the group differs from the baseline.</param>
/// <param name="ShareOfPeople">The group's share of the people on an average day of the baseline.</param>
/// <param name="ShareOfBaseline">Its share of the outcome in the baseline.</param>
/// <param name="ShareOfDifference">
/// Its share of the whole difference with Fieller's interval; may be below 0 or above 1 if groups move apart. Null unless the verdict on the whole is clear
/// (see <see cref="Judgement"/>): shares of what may be nothing mean nothing.
/// </param>
/// <param name="IsSmall">Whether a count behind it is too small to be shown (see <see cref="SmallCounts"/>).</param>
public sealed record Beneficiary(
    string Scenario, string Baseline, Measure Outcome, string Group, Estimate Difference, Estimate ShareOfPeople, Estimate ShareOfBaseline, Ratio? ShareOfDifference, bool IsSmall)
{
    private static readonly IReadOnlyList<Headline> Outcomes = [.. Headline.All.Where(headline => headline.Measure.Kind != MeasureKind.DiscountedTotal)];

    /// <summary>All other scenarios, all judged outcomes that are known by group, all groups by race and sex.</summary>
    public static IEnumerable<Beneficiary> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var counted = new Counted(comparison);
        return
            from other in Enumerable.Range(1, comparison.Scenarios.Count - 1)
            from outcome in Outcomes
            let isClear = Judgement.Of(comparison, other, outcome).Verdict is Verdict.Better or Verdict.Worse
            from @group in Reference.ComparedGroups(comparison.Groups)
            select new Beneficiary(
                comparison.Scenarios[other].Name,
                comparison.Scenarios[0].Name,
                outcome.Measure,
                @group.Name,
                comparison.Difference(other, outcome.Index, @group.Place).Difference,
                (counted.People(0, @group.Place) / counted.People(0, 0)).Estimate,
                (counted.Count(0, outcome.Index, @group.Place) / counted.Count(0, outcome.Index, 0)).Estimate,
                isClear ? ShareOf(comparison, other, outcome.Index, @group.Place) : null,
                counted.IsSmall(0, outcome.Index, @group.Place));
    }

    private static Ratio ShareOf(Comparison comparison, int other, int measure, int group) =>
        Ratio.Of(PairedDifference.Of(Differences(comparison, other, measure, 0), Differences(comparison, other, measure, group)));

    private static double[] Differences(Comparison comparison, int other, int measure, int group)
    {
        ReadOnlySpan<double> baseline = comparison.Totals(0, measure, group), values = comparison.Totals(other, measure, group);
        double[] differences = new double[values.Length];
        for (int replication = 0; replication < differences.Length; replication++)
            differences[replication] = values[replication] - baseline[replication];
        return differences;
    }
}
