using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Batches;

/// <summary>One line of a summary: a measure of a group.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Group"><c>all</c>, or e.g. <c>race=black</c>.</param>
/// <param name="Estimate">Over the replications.</param>
public sealed record SummaryRow(string Scenario, Measure Measure, string Group, Estimate Estimate)
{
    /// <summary>All measures of all groups of a batch, measure by measure; discounted totals for everybody only.</summary>
    public static IEnumerable<SummaryRow> Of(Batch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return
            from measure in Measure.All.Index()
            from @group in batch.Simulation.Groups.Names.Index()
            where @group.Index == 0 || measure.Item.Kind != MeasureKind.DiscountedTotal
            select new SummaryRow(batch.Simulation.Scenario.Name, measure.Item, @group.Item, batch.Total(measure.Index, @group.Index));
    }
}
