using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Economics;
using Lead.Sim.Experiments.Statistics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Tests.Economics;

public class PriceTests
{
    private static readonly Benefit Arrests = Benefit.All[0];

    [Theory]
    [InlineData(200, 2, Change.Up, Change.Up, "dearer and better: 100 USD (95 % interval 92.7 to 108) for each arrest averted")]
    [InlineData(-200, 2, Change.Down, Change.Up, "cheaper and better: averts arrests and saves 200 USD, so there is no price to pay")]
    [InlineData(200, -2, Change.Up, Change.Down, "dearer and worse: adds arrests and costs 200 USD more")]
    [InlineData(-200, -2, Change.Down, Change.Down, "cheaper and worse: saves 100 USD (95 % interval 92.7 to 108) for each arrest added")]
    [InlineData(0, 2, Change.Unclear, Change.Up, "better, and what it costs is not clear: 0 USD (95 % interval -5.37 to 5.37) for each arrest averted")]
    [InlineData(200, 0, Change.Up, Change.Unclear, "no price: arrests averted are 0 (95 % interval -0.107 to 0.107), which may be none; it costs 200 USD more")]
    public void What_the_quadrants_mean_is_said_in_words(double cost, double gain, Change costs, Change gains, string words)
    {
        // Noise of costs and of gains that is not tied together.
        double[] noise = [-1, -1, 1, 1, -1, -1, 1, 1], other = [-1, 1, -1, 1, -1, 1, -1, 1];
        Price price = Price.Of("lead", "none", Arrests, [.. noise.Select(one => cost + (12 * one))], [.. other.Select(one => gain + (0.12 * one))]);

        Assert.Equal((costs, gains), (price.CostChange, price.GainChange));
        Assert.Equal(words, price.Words);
    }

    [Fact]
    public void Where_nothing_changes_nothing_has_a_price()
    {
        Assert.Equal("changes neither arrests nor costs", Price.Of("a", "b", Arrests, [0, 0], [0, 0]).Words);
        Assert.Equal("changes no arrests, so none has a price; it costs 5 USD more", Price.Of("a", "b", Arrests, [5, 5], [0, 0]).Words);
        Assert.Equal("better at the same cost: averts arrests", Price.Of("a", "b", Arrests, [0, 0], [3, 3]).Words);
        Assert.False(Price.Of("a", "b", Arrests, [5, 5], [0, 0]).IsDefined);
    }

    [Fact]
    public void One_replication_gives_no_price() => Assert.False(Price.Of("a", "b", Arrests, [5], [3]).IsDefined);

    [Fact]
    public void No_sentence_claims_a_direction_whose_interval_holds_0()
    {
        // 400 random differences of any sign and noise.
        for (int trial = 0; trial < 400; trial++)
        {
            PersonDraws draws = new Draws(22, trial).Of(0);
            double[] cost = Values(draws, Decision.Charge), gain = Values(draws, Decision.Frailty);
            Price price = Price.Of("a", "b", Arrests, cost, gain);

            Assert.Equal(price.GainChange is Change.Up, price.Words.Contains("better", StringComparison.Ordinal));
            Assert.Equal(price.GainChange is Change.Down, price.Words.Contains("worse", StringComparison.Ordinal));
            Assert.Equal(price.CostChange is Change.Unclear, price.Words.Contains("not clear", StringComparison.Ordinal));
            if (price.GainChange is Change.Unclear)
                Assert.StartsWith("no price", price.Words, StringComparison.Ordinal);
        }

        static double[] Values(PersonDraws draws, Decision decision)
        {
            double mean = 4 * (draws.Uniform(decision, 0) - 0.5);
            return [.. Enumerable.Range(1, 8).Select(n => mean + Normal.InvCDF(0, 1, draws.Uniform(decision, (uint)n)))];
        }
    }

    [Fact]
    public void The_interval_of_a_price_holds_the_true_price_in_95_percent_of_the_trials()
    {
        // 4,000 trials of 20 replications: 30 arrests averted (sd 12), 50 dollars each and a fixed cost of 3,000 (sd 600), true price 150. 3,800 expected, standard
        // error 13.8; 4 of them either way (a false alarm in 16,000).
        const int trials = 4_000;
        int hits = Enumerable.Range(0, trials).Count(trial =>
        {
            PersonDraws draws = new Draws(23, trial).Of(0);
            double[] cost = new double[20], averted = new double[20];
            for (int n = 0; n < cost.Length; n++)
            {
                averted[n] = 30 + (12 * Normal.InvCDF(0, 1, draws.Uniform(Decision.Charge, (uint)n)));
                cost[n] = 3_000 + (50 * averted[n]) + (600 * Normal.InvCDF(0, 1, draws.Uniform(Decision.Frailty, (uint)n)));
            }
            Ratio each = Price.Of("a", "b", Arrests, cost, averted).Each;
            return each.Method is RatioMethod.FiellerUnbounded || (each.Lower95 <= 150 && 150 <= each.Upper95);
        });

        Assert.InRange(hits, 3_800 - 55, 3_800 + 55);
    }

    [Fact]
    public void A_price_is_the_difference_in_costs_over_what_is_averted()
    {
        Comparison comparison = Given.Compared(replications: 6, "no-lead", "expansion");
        Price price = Price.Of(comparison).First(price => price.Benefit.Name == "jail-days-averted");
        Estimate costs = comparison.Difference(1, Given.Index("cost-total")).Difference, days = comparison.Difference(1, Given.Index("jail-days")).Difference;

        Assert.Equal(costs, price.Cost);
        Assert.Equal((-days.Mean, days.StandardDeviation), (price.Gain.Mean, price.Gain.StandardDeviation));
        Assert.Equal(costs.Mean / -days.Mean, price.Each.Value, 9);
    }

    [Fact]
    public void A_scenario_against_itself_changes_neither()
    {
        Comparison same = Given.Compared(replications: 3, "pilot", "pilot");

        Assert.All(Price.Of(same), price => Assert.StartsWith("changes neither", price.Words, StringComparison.Ordinal));
        Assert.Equal([Standing.OnFrontier, Standing.Equal], CostEffectiveness.Of(same).Select(row => row.Standing));
        Assert.Equal("costs and gains the same as pilot", CostEffectiveness.Of(same)[1].Words);
    }
}
