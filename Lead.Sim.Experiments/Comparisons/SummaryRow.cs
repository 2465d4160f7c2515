using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>One line of a summary: a measure of a group in a scenario.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Group"><c>all</c>, or e.g. <c>race=black</c>.</param>
/// <param name="Estimate">Over the replications.</param>
public sealed record SummaryRow(string Scenario, Measure Measure, string Group, Estimate Estimate)
{
    /// <summary>All measures of all groups, scenario by scenario; discounted totals for everybody only.</summary>
    public static IEnumerable<SummaryRow> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
            from scenario in comparison.Scenarios.Index()
            from measure in Measure.All.Index()
            from @group in comparison.Groups.Names.Index()
            where @group.Index == 0 || measure.Item.Kind != MeasureKind.DiscountedTotal
            select new SummaryRow(scenario.Item.Name, measure.Item, @group.Item, comparison.Outcome(scenario.Index, measure.Index, @group.Index));
    }
}
