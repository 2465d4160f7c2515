using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Uncertainty;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Tests.Uncertainty;

public class VarianceSplitTests
{
    [Fact]
    public void A_table_by_hand()
    {
        // Means 2 and 6, MSB = 2 × ((2 − 4)² + (6 − 4)²) / 1 = 16; MSW = (1 + 1 + 4 + 4) / 2 = 5.
        VarianceSplit split = VarianceSplit.Of([[1, 3], [4, 8]]);

        Assert.Equal((4, 16, 5), (split.Mean, split.Between, split.Within));
        Assert.Equal((2.5, 5.5), (split.Chance, split.Unknown));
        Assert.Equal(2.5 / 8, split.ChanceShare);
        Assert.Equal((2, Math.Sqrt(5.0 / 4)), (split.StandardError, split.MonteCarloError));
    }

    // Draws with a standard deviation of 3, replications with one of 5: 4 replications leave 25 / 4 by chance and 9 by what nobody knows. MSW has the variance
    // 2 σ⁴ / (K (R − 1)) and MSB 2 E² / (K − 1) of normal values. Beyond 4.5 standard errors: a false alarm in 70,000 seeds.
    [Fact]
    public void A_toy_with_a_known_answer_is_split_right()
    {
        const int draws = 400, replications = 4;
        VarianceSplit split = Toy(draws, replications, betweenDraws: 3, withinDraws: 5);

        double expectedBetween = 25 + (replications * 9), errorOfWithin = 25 * Math.Sqrt(2.0 / (draws * (replications - 1))), errorOfBetween = expectedBetween * Math.Sqrt(2.0 / (draws - 1));
        Assert.Equal(25.0 / 4, split.Chance, 4.5 * errorOfWithin / replications);
        Assert.Equal(9, split.Unknown, 4.5 * Math.Sqrt((errorOfWithin * errorOfWithin) + (errorOfBetween * errorOfBetween)) / replications);
        Assert.Equal(Remedy.BetterData, split.Remedy);
        Assert.InRange(split.ChanceOfNoEffect, 0, 1e-6);
    }

    [Fact]
    public void Where_draws_do_not_matter_more_replications_are_asked_for()
    {
        VarianceSplit split = Toy(draws: 20, replications: 4, betweenDraws: 0, withinDraws: 5);

        Assert.Equal(Remedy.MoreReplications, split.Remedy);
        Assert.InRange(split.ChanceOfNoEffect, 0.05, 1);
    }

    [Fact]
    public void Draws_that_differ_less_than_chance_leave_nothing_unknown_and_it_is_said()
    {
        VarianceSplit split = VarianceSplit.Of([[0, 10], [1, 9], [2, 8]]);

        Assert.Equal((0, 1, true), (split.Unknown, split.ChanceShare, split.IsBelowChance));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    public void One_draw_or_one_replication_cannot_be_split(int draws, int replications) =>
        Assert.Equal(Remedy.NotKnown, Toy(draws, replications, betweenDraws: 1, withinDraws: 1).Remedy);

    [Fact]
    public void What_never_varies_needs_nothing() => Assert.Equal(Remedy.Nothing, VarianceSplit.Of([[0, 0], [0, 0]]).Remedy);

    [Fact]
    public void Draws_with_different_numbers_of_replications_are_refused() => Assert.Throws<ArgumentException>(() => VarianceSplit.Of([[1, 2], [3]]));

    // Any of the 30 others exceeds what chance gives in one seed of twenty, two of them in one of 800.
    [Fact]
    public void The_parameter_that_decides_is_the_most_important()
    {
        var ranks = new Ranks(seed: 1, 100);
        string[] names = [.. Enumerable.Range(0, 30).Select(n => $"other-{n}"), "decides"];
        IReadOnlyList<Draw> draws = [.. Enumerable.Range(0, 100).Select(draw => new Draw(draw + 1, names.ToDictionary(name => name, name => ranks.Of(name)[draw])))];

        IReadOnlyList<Importance> importance = Importance.Of(draws, [.. draws.Select(draw => Math.Exp(-5 * draw.Ranks["decides"]))]);

        Assert.Equal(("decides", -1.0), (importance[0].Parameter, Math.Round(importance[0].RankCorrelation, 9)));
        Assert.InRange(importance.Skip(1).Count(one => one.Squared > one.ByChance), 0, 1);
    }

    private static VarianceSplit Toy(int draws, int replications, double betweenDraws, double withinDraws) => VarianceSplit.Of(
        [.. Enumerable.Range(0, draws).Select(draw =>
        {
            double center = betweenDraws * Score(1, draw);
            return Enumerable.Range(0, replications).Select(replication => center + (withinDraws * Score(2, (draw * replications) + replication))).ToArray();
        })]);

    private static double Score(ulong stream, int n) => Normal.InvCDF(0, 1, ((SplitMix64.At(SplitMix64.Mix(stream), (ulong)n + 1) >> 12) + 0.5) / (1UL << 52));
}
