using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Statistics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Tests.Statistics;

public class ProbabilityBestTests
{
    // 2,000 resamples: standard error at most 0.0112; 4 of them, and the bootstrap's own distance from the normal distribution.
    private const double Tolerance = 0.045 + 0.01;

    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(-0.15)]
    public void Of_two_it_is_the_chance_that_their_paired_difference_is_below_0(double shift)
    {
        double[] one = Normals(200, 0), other = [.. one.Zip(Normals(200, 1), (common, own) => common + shift + own)];
        Estimate difference = PairedDifference.Of(one, other).Difference;

        double[] best = ProbabilityBest.Of([one, other], moreIsBetter: false);

        Assert.Equal(Normal.CDF(0, 1, -difference.Mean / difference.StandardError), best[1], Tolerance);
        Assert.Equal(1, best.Sum(), 9);
    }

    [Fact]
    public void More_is_better_turns_the_ranking_round()
    {
        double[] one = Normals(50, 0), other = Normals(50, 1);

        Assert.Equal(Rounded(ProbabilityBest.Of([one, other], moreIsBetter: false)), Rounded(ProbabilityBest.Of([other, one], moreIsBetter: true)));
    }

    [Fact]
    public void Equal_scenarios_share_it()
    {
        double[] best = ProbabilityBest.Of([[1, 2, 3], [1, 2, 3], [2, 3, 4]], moreIsBetter: false);

        Assert.Equal([0.5, 0.5, 0], Rounded(best));
    }

    [Fact]
    public void One_that_is_better_in_every_replication_is_the_best_for_certain() => Assert.Equal([0.0, 1.0], Rounded(ProbabilityBest.Of([[5, 9, 7], [4, 8, 6]], moreIsBetter: false)));

    [Fact]
    public void One_replication_says_nothing() => Assert.All(ProbabilityBest.Of([[5], [4]], moreIsBetter: false), p => Assert.True(double.IsNaN(p)));

    private static double[] Rounded(double[] probabilities) => [.. probabilities.Select(p => Math.Round(p, 9))];

    private static double[] Normals(int count, int stream)
    {
        PersonDraws draws = new Draws(14, stream).Of(0);
        return [.. Enumerable.Range(0, count).Select(n => Normal.InvCDF(0, 1, draws.Uniform(Decision.Charge, (uint)n)))];
    }
}
