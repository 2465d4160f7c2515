using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>What a scenario changes in a payer's budget in a calendar year; undiscounted, in dollars of the price year.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Baseline">Name of the baseline.</param>
/// <param name="Payer">Whose costs; <c>cost-total</c> for all payers together.</param>
/// <param name="Year">The calendar year; the first and the last may be cut.</param>
/// <param name="InBaseline">What the payer spends on the modelled people in the baseline.</param>
/// <param name="Difference">What the scenario adds to it, replication by replication.</param>
public sealed record BudgetImpact(string Scenario, string Baseline, Measure Payer, int Year, Estimate InBaseline, Estimate Difference)
{
    /// <summary>The payers, and all together.</summary>
    public static readonly IReadOnlyList<Measure> Payers = [.. new[] { "cost-city", "cost-state", "cost-medicaid", "cost-funder", "cost-total" }.Select(Measure.Named)];

    /// <summary>All scenarios, payers and years.</summary>
    public static IEnumerable<BudgetImpact> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
            from other in comparison.Scenarios.Index().Skip(1)
            from payer in Payers
            let index = Benefit.IndexOf(payer.Name)
            from year in comparison.Years
            select new BudgetImpact(other.Item.Name, comparison.Scenarios[0].Name, payer, year, comparison.Yearly(0, index, year), comparison.YearlyDifference(other.Index, index, year));
    }
}
