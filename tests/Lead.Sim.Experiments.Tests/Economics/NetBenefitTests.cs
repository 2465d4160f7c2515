using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Economics;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests.Economics;

public class NetBenefitTests
{
    private static readonly Comparison Three = Given.Compared(replications: 6, "no-lead", "pilot", "expansion");

    [Fact]
    public void Net_benefit_is_what_QALYs_are_worth_less_what_they_cost()
    {
        Estimate qalys = Three.Difference(2, Given.Index("qalys-discounted")).Difference, costs = Three.Difference(2, Given.Index("cost-total-discounted")).Difference;

        Assert.Equal([50_000, 100_000, 150_000], NetBenefit.WillingnessToPay(Three));
        Assert.Equal(6, NetBenefit.Of(Three).Count());
        Assert.All(NetBenefit.Of(Three).Where(row => row.Scenario == "expansion"), row =>
            Assert.Equal(1, row.Difference.Mean / ((row.UsdPerQaly * qalys.Mean) - costs.Mean), 6));
    }

    [Fact]
    public void At_the_price_of_a_QALY_two_scenarios_are_worth_the_same()
    {
        foreach (CostEffectiveness row in CostEffectiveness.Of(Three).Where(row => !double.IsNaN(row.Icer)))
        {
            int one = Place(row.Scenario), other = Place(row.Against!.Baseline);
            double left = Estimate.Of(NetBenefit.Values(Three, one, row.Icer)).Mean, right = Estimate.Of(NetBenefit.Values(Three, other, row.Icer)).Mean;
            Assert.Equal(1, left / right, 9);
        }

        static int Place(string scenario) => Three.Scenarios.Index().First(item => item.Item.Name == scenario).Index;
    }

    [Fact]
    public void At_every_worth_the_probabilities_add_up_to_one()
    {
        Acceptability[] points = [.. Acceptability.Of(Three)];

        Assert.All(points.GroupBy(point => point.UsdPerQaly), point =>
        {
            Assert.Equal(["no-lead", "pilot", "expansion"], point.Select(one => one.Scenario));
            Assert.Equal(1, point.Sum(one => one.BestOnAverage), 9);
            Assert.Equal(1, point.Sum(one => one.BestInReplications), 9);
        });
        Assert.Equal(0, points[0].UsdPerQaly);
        Assert.InRange(points[^1].UsdPerQaly, 200_000, 4_000_000);
        Assert.Empty(NetBenefit.WillingnessToPay(Three).Except(points.Select(point => point.UsdPerQaly)));
    }

    [Fact]
    public void If_QALYs_are_worth_nothing_the_cheapest_is_the_best()
    {
        foreach (Acceptability point in Acceptability.Of(Three).Where(point => point.UsdPerQaly == 0))
        {
            double[][] costs = [.. Enumerable.Range(0, 3).Select(scenario => Three.Totals(scenario, Given.Index("cost-total-discounted")).ToArray())];
            int place = Three.Scenarios.Index().First(item => item.Item.Name == point.Scenario).Index;
            Assert.Equal(Enumerable.Range(0, 6).Count(n => costs.Min(cost => cost[n]) == costs[place][n]) / 6.0, point.BestInReplications, 9);
            Assert.Equal(ProbabilityBest.Of(costs, moreIsBetter: false)[place], point.BestOnAverage, 9);
        }
    }

    [Fact]
    public void The_best_of_single_replications_is_counted_one_by_one_and_ties_are_shared() =>
        Assert.Equal([2.5 / 4, 1.5 / 4], Acceptability.ShareBest([[5, 1, 3, 2], [5, 0, 2, 4]]));

    [Fact]
    public void A_scenario_against_itself_shares_everything() =>
        Assert.All(Acceptability.Of(Given.Compared(replications: 3, "pilot", "pilot")), point => Assert.Equal((0.5, 0.5), (Math.Round(point.BestOnAverage, 9), Math.Round(point.BestInReplications, 9))));
}
