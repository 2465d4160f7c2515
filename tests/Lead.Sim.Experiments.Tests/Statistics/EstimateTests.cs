using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Statistics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Tests.Statistics;

public class EstimateTests
{
    [Fact]
    public void A_mean_its_spread_and_its_interval_are_those_of_the_textbook()
    {
        Estimate estimate = Estimate.Of([4, 8, 6, 2]);

        Assert.Equal(5, estimate.Mean, 12);
        Assert.Equal(Math.Sqrt(20.0 / 3), estimate.StandardDeviation, 12);

        // t of 3 degrees of freedom at 97.5 % is 3.182446.
        Assert.Equal(5 - (3.182446 * Math.Sqrt(20.0 / 3 / 4)), estimate.Lower95, 5);
        Assert.Equal(5 + (3.182446 * Math.Sqrt(20.0 / 3 / 4)), estimate.Upper95, 5);
    }

    [Fact]
    public void One_value_has_a_mean_but_no_interval()
    {
        Estimate estimate = Estimate.Of([7]);

        Assert.Equal(7, estimate.Mean);
        Assert.True(double.IsNaN(estimate.StandardDeviation) && double.IsNaN(estimate.Lower95) && double.IsNaN(estimate.Upper95));
    }

    [Fact]
    public void Equal_values_have_an_interval_of_no_width() => Assert.Equal((3.0, 3.0), (Estimate.Of([3, 3, 3]).Lower95, Estimate.Of([3, 3, 3]).Upper95));

    [Fact]
    public void No_value_has_no_mean() => Assert.Throws<ArgumentException>(() => Estimate.Of([]));

    [Fact]
    public void The_interval_holds_the_true_mean_in_95_percent_of_the_trials()
    {
        // 4,000 trials of 8 normal values: 3,800 expected, standard error √(4000 × .95 × .05) = 13.8; 4 of them either way.
        const int trials = 4_000;
        int hits = Enumerable.Range(0, trials).Count(trial =>
        {
            PersonDraws draws = new Draws(11, trial).Of(0);
            Estimate estimate = Estimate.Of(Enumerable.Range(0, 8).Select(n => Normal.InvCDF(10, 3, draws.Uniform(Decision.Charge, (uint)n))));
            return estimate.Lower95 <= 10 && 10 <= estimate.Upper95;
        });

        Assert.InRange(hits, 3_800 - 55, 3_800 + 55);
    }
}
