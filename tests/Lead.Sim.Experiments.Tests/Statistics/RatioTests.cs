using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Statistics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Tests.Statistics;

public class RatioTests
{
    private static readonly double[] Baseline = [20.7, 18.4, 19.8, 18.8, 19.9, 23.4, 23.7, 20.8, 20, 22];

    [Fact]
    public void The_ends_are_the_ratios_that_a_paired_test_can_just_not_refute()
    {
        // Fieller's definition: the interval of the mean of other − ρ × baseline ends exactly at 0.
        Ratio ratio = Ratio.Of(PairedDifference.Of(Baseline, PairedDifferenceTests.Other));

        Assert.Equal(RatioMethod.Fieller, ratio.Method);
        Assert.Equal(2.33 / 20.75, ratio.Value, 12);
        Assert.InRange(ratio.Value, ratio.Lower95, ratio.Upper95);
        Assert.Equal(0, Against(ratio.Lower95).Lower95, 9);
        Assert.Equal(0, Against(ratio.Upper95).Upper95, 9);

        static Estimate Against(double factor) => Estimate.Of(PairedDifferenceTests.Other.Zip(Baseline, (other, baseline) => other - (factor * baseline)));
    }

    [Fact]
    public void A_baseline_without_noise_scales_the_interval_of_the_other()
    {
        PairedDifference paired = PairedDifference.Of([4, 4, 4, 4], [4, 8, 6, 2]);
        Ratio ratio = Ratio.Of(paired);

        Assert.Equal(paired.Other.Lower95 / 4, ratio.Lower95, 12);
        Assert.Equal(paired.Other.Upper95 / 4, ratio.Upper95, 12);
    }

    [Fact]
    public void The_same_scenario_has_the_ratio_1_without_doubt()
    {
        Ratio ratio = Ratio.Of(PairedDifference.Of(Baseline, Baseline));

        Assert.Equal((1, RatioMethod.Fieller), (ratio.Value, ratio.Method));
        Assert.Equal(1, ratio.Lower95, 7);
        Assert.Equal(1, ratio.Upper95, 7);
    }

    [Fact]
    public void Twice_as_much_in_every_replication_is_exactly_twice_as_much() =>
        Assert.Equal(2, Ratio.Of(PairedDifference.Of(Baseline, [.. Baseline.Select(value => 2 * value)])).Upper95, 6);

    [Fact]
    public void A_baseline_that_may_be_0_leaves_the_ratio_unbounded()
    {
        // Student's first drug: 0.75 hours, with a 95 % interval from -0.53 to 2.03.
        Ratio ratio = Ratio.Of(PairedDifference.Of(PairedDifferenceTests.One, PairedDifferenceTests.Other));

        Assert.Equal(RatioMethod.FiellerUnbounded, ratio.Method);
        Assert.Equal(2.33 / 0.75, ratio.Value, 9);
        Assert.True(double.IsNaN(ratio.Lower95) && double.IsNaN(ratio.Upper95));
    }

    [Fact]
    public void There_is_no_ratio_to_nothing_and_no_interval_of_one_replication()
    {
        Assert.Equal(RatioMethod.None, Ratio.Of(PairedDifference.Of([0, 0], [1, 2])).Method);
        Assert.Equal((2, RatioMethod.None), (Ratio.Of(PairedDifference.Of([1], [2])).Value, Ratio.Of(PairedDifference.Of([1], [2])).Method));
    }

    [Fact]
    public void The_interval_holds_the_true_ratio_in_95_percent_of_the_trials()
    {
        // 4,000 trials of 8 pairs with correlation 0.8, true ratio 1.2: 3,800 expected, standard error 13.8; 4 of them either way (a false alarm in 16,000).
        const int trials = 4_000;
        int hits = Enumerable.Range(0, trials).Count(trial =>
        {
            PersonDraws draws = new Draws(12, trial).Of(0);
            double[] baseline = new double[8], other = new double[8];
            for (int n = 0; n < 8; n++)
            {
                double common = Normal.InvCDF(0, 1, draws.Uniform(Decision.Charge, (uint)n)), own = Normal.InvCDF(0, 1, draws.Uniform(Decision.Frailty, (uint)n));
                (baseline[n], other[n]) = (10 + (3 * common), 12 + (3 * ((0.8 * common) + (0.6 * own))));
            }
            Ratio ratio = Ratio.Of(PairedDifference.Of(baseline, other));
            return ratio.Method is RatioMethod.FiellerUnbounded || (ratio.Lower95 <= 1.2 && 1.2 <= ratio.Upper95);
        });

        Assert.InRange(hits, 3_800 - 55, 3_800 + 55);
    }
}
