using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>One line of a comparison: by how much a measure of a group differs from the baseline.</summary>
/// <param name="Scenario">Name of the other scenario.</param>
/// <param name="Baseline">Name of the baseline.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Group"><c>all</c>, or e.g. <c>race=black</c>.</param>
/// <param name="Paired">The difference, replication by replication.</param>
/// <param name="Judgement">What is said of it; null unless it is a headline outcome of everybody.</param>
public sealed record DifferenceRow(string Scenario, string Baseline, Measure Measure, string Group, PairedDifference Paired, Judgement? Judgement)
{
    /// <summary>The other scenario relative to the baseline.</summary>
    public Ratio Ratio => Ratio.Of(Paired);

    /// <summary>All measures of all groups, scenario by scenario; discounted totals for everybody only.</summary>
    public static IEnumerable<DifferenceRow> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
            from scenario in comparison.Scenarios.Index().Skip(1)
            from measure in Measure.All.Index()
            from @group in comparison.Groups.Names.Index()
            where @group.Index == 0 || measure.Item.Kind != MeasureKind.DiscountedTotal
            select new DifferenceRow(
                scenario.Item.Name,
                comparison.Scenarios[0].Name,
                measure.Item,
                @group.Item,
                comparison.Difference(scenario.Index, measure.Index, @group.Index),
                @group.Index == 0 && Headline.Of(measure.Item) is { } headline ? Comparisons.Judgement.Of(comparison, scenario.Index, headline) : null);
    }
}
