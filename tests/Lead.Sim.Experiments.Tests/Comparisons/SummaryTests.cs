using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Experiments.Tests.Comparisons;

public class SummaryTests
{
    [Fact]
    public void A_summary_has_every_measure_of_every_group_of_every_scenario()
    {
        Comparison comparison = Given.Compared(replications: 3, "no-lead", "pilot");
        SummaryRow[] rows = [.. SummaryRow.Of(comparison)];

        // Discounted totals are for everybody only.
        int groups = comparison.Groups.Names.Count, forAllOnly = Measure.All.Count(measure => measure.Kind == MeasureKind.DiscountedTotal);
        Assert.Equal(2 * ((Measure.All.Count * groups) - (forAllOnly * (groups - 1))), rows.Length);
        Assert.Equal(rows.Length / 2, DifferenceRow.Of(comparison).Count());
        SummaryRow arrests = rows.Single(row => row.Scenario == "pilot" && row.Measure.Name == "arrests" && row.Group == "all");
        Assert.Equal(comparison.Totals(1, Given.Index("arrests")).ToArray().Average(), arrests.Estimate.Mean, 9);
    }
}
