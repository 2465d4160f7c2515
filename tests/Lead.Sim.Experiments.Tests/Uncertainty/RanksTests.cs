using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Uncertainty;

namespace Lead.Sim.Experiments.Tests.Uncertainty;

public class RanksTests
{
    private const int Draws = 400;

    [Fact]
    public void Every_part_of_a_distribution_is_drawn_once()
    {
        double[] ranks = new Ranks(seed: 1, Draws).Of("jail.possession.short-share");

        Assert.Equal(Enumerable.Range(0, Draws), ranks.Select(rank => (int)(rank * Draws)).Order());
        Assert.All(ranks, rank => Assert.InRange(rank, double.Epsilon, Math.BitDecrement(1)));
    }

    [Fact]
    public void A_parameter_keeps_its_ranks_whoever_else_is_drawn_and_correlated()
    {
        Ranks alone = new(seed: 1, Draws), other = new(seed: 1, Draws, [new("a", "b", 0.5)]);

        Assert.Equal(alone.Of("c"), other.Of("c"));
        Assert.Equal(alone.Of("a"), other.Of("a"));
        Assert.NotEqual(alone.Of("b"), other.Of("b"));
    }

    [Fact]
    public void Another_seed_or_name_gives_other_ranks()
    {
        double[] ranks = new Ranks(seed: 1, Draws).Of("a");

        Assert.NotEqual(ranks, new Ranks(seed: 2, Draws).Of("a"));
        Assert.NotEqual(ranks, new Ranks(seed: 1, Draws).Of("b"));
    }

    // Of unrelated orders Spearman's correlation has a standard deviation of 1 / sqrt(K − 1) = 0.05. 45 pairs beyond 4.5 of them: a false alarm in 3,000 seeds.
    [Fact]
    public void Different_parameters_are_ordered_independently()
    {
        var ranks = new Ranks(seed: 1, Draws);
        double[][] all = [.. Enumerable.Range(0, 10).Select(n => ranks.Of($"parameter-{n}"))];

        foreach (var (n, one) in all.Index())
            foreach (double[] other in all[..n])
                Assert.InRange(MathNet.Numerics.Statistics.Correlation.Spearman(one, other), -4.5 / Math.Sqrt(Draws - 1), 4.5 / Math.Sqrt(Draws - 1));
    }

    // The standard deviation of a rank correlation is at most 1 / sqrt(K − 1): beyond 4.5 of them in three pairs, a false alarm in 50,000 seeds.
    [Fact]
    public void Correlated_parameters_have_the_stated_rank_correlations_and_their_even_spread()
    {
        var ranks = new Ranks(seed: 1, Draws, [new("a", "b", 0.8), new("b", "c", -0.5)]);

        Assert.Equal(0.8, Spearman("a", "b"), 4.5 / Math.Sqrt(Draws - 1));
        Assert.Equal(-0.5, Spearman("b", "c"), 4.5 / Math.Sqrt(Draws - 1));
        Assert.Equal(0, Spearman("a", "c"), 4.5 / Math.Sqrt(Draws - 1));
        Assert.All(["a", "b", "c"], name => Assert.Equal(Enumerable.Range(0, Draws), ranks.Of(name).Select(rank => (int)(rank * Draws)).Order()));

        double Spearman(string one, string other) => MathNet.Numerics.Statistics.Correlation.Spearman(ranks.Of(one), ranks.Of(other));
    }

    [Fact]
    public void Correlations_that_nothing_can_have_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Ranks(seed: 1, Draws, [new("a", "b", 0.9), new("b", "c", 0.9), new("a", "c", -0.9)]));

    // One value at random in every K-th part: the largest distance to the target is at most 1 / K, and far from the 1.95 / sqrt(K) that 1 in 1,000 random samples has.
    [Theory]
    [InlineData(0.53, 0.4, 0.65, true)]
    [InlineData(0.111, 0.07, 0.18, false)]
    [InlineData(0.03, 0, 0.05, false)]
    [InlineData(0.1, -0.4, 0.7, false)]
    public void Drawn_values_have_their_distribution(double value, double low, double high, bool isShare)
    {
        Distribution target = isShare ? Matching.Share(value, low, high) : Matching.Number(value, low, high);
        double[] drawn = [.. new Ranks(seed: 1, Draws).Of("a").Select(rank => target.At(rank, double.NegativeInfinity, double.PositiveInfinity)).Order()];

        double distance = drawn.Index().Max(one => Math.Max(target.ChanceOfAtMost(one.Item) - ((double)one.Index / Draws), ((one.Index + 1.0) / Draws) - target.ChanceOfAtMost(one.Item)));

        Assert.InRange(distance, 0, (1.0 / Draws) + 1e-6);
        Assert.InRange(drawn.Count(one => one < low), low == 0 ? 0 : 9, low == 0 ? 0 : 11);
        Assert.InRange(drawn.Count(one => one > high), 9, 11);
    }
}
