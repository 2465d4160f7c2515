using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>Net monetary benefit against the baseline: what the QALYs gained are worth, less what they cost; discounted, all payers.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Baseline">Name of the baseline.</param>
/// <param name="UsdPerQaly">What a QALY is worth, dollars.</param>
/// <param name="Difference">Net benefit, dollars, replication by replication; above 0 the scenario is worth its costs.</param>
public sealed record NetBenefit(string Scenario, string Baseline, double UsdPerQaly, Estimate Difference)
{
    /// <summary>Every other scenario at every willingness to pay of the baseline's file.</summary>
    public static IEnumerable<NetBenefit> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
            from other in comparison.Scenarios.Index().Skip(1)
            from worth in WillingnessToPay(comparison)
            select new NetBenefit(other.Item.Name, comparison.Scenarios[0].Name, worth, PairedDifference.Of(Values(comparison, 0, worth), Values(comparison, other.Index, worth)).Difference);
    }

    /// <summary>What a QALY may be worth, dollars, ascending: as the baseline's file says.</summary>
    public static IReadOnlyList<double> WillingnessToPay(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [.. comparison.Scenarios[0].Loaded.Scenario.Costs.WillingnessToPay.Values.Values.Distinct().Order()];
    }

    /// <summary>Net benefit of a scenario by itself, one value a replication.</summary>
    internal static double[] Values(Comparison comparison, int scenario, double usdPerQaly)
    {
        ReadOnlySpan<double> cost = comparison.Totals(scenario, Benefit.Qalys.Cost), effect = comparison.Totals(scenario, Benefit.Qalys.Outcome);
        double[] values = new double[cost.Length];
        for (int replication = 0; replication < values.Length; replication++)
            values[replication] = (usdPerQaly * effect[replication]) - cost[replication];
        return values;
    }
}
