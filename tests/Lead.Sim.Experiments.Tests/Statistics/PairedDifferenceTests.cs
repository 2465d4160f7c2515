using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests.Statistics;

public class PairedDifferenceTests
{
    // Student 1908, "The probable error of a mean", Biometrika 6:1-25: hours of sleep gained by ten patients with one drug and the other.
    internal static readonly double[] One = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    internal static readonly double[] Other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void Students_sleep_data_give_the_published_interval()
    {
        PairedDifference paired = PairedDifference.Of(One, Other);

        Assert.Equal((0.75, 2.33, 1.58), (Math.Round(paired.Baseline.Mean, 12), Math.Round(paired.Other.Mean, 12), Math.Round(paired.Difference.Mean, 12)));
        Assert.Equal(4.0621, paired.Difference.Mean / paired.Difference.StandardError, 4);

        // R 4: t.test(extra ~ group, data = sleep, paired = TRUE).
        Assert.Equal(0.7001142, paired.Difference.Lower95, 7);
        Assert.Equal(2.4598858, paired.Difference.Upper95, 7);
    }

    [Fact]
    public void Pairing_cuts_replications_by_the_ratio_of_the_variances()
    {
        PairedDifference paired = PairedDifference.Of(One, Other);

        // (3.200556 + 4.009) / 1.512889.
        Assert.Equal(4.76542, paired.PairingFactor, 5);
        Assert.Equal(100 * 1.58 / 0.75, paired.PercentOfBaseline, 9);
    }

    [Fact]
    public void Values_that_have_nothing_in_common_gain_nothing_by_pairing() => Assert.Equal(1, PairedDifference.Of([1, 1, 3, 3], [4, 8, 4, 8]).PairingFactor, 12);

    [Fact]
    public void A_difference_that_is_always_the_same_has_no_pairing_factor()
    {
        PairedDifference same = PairedDifference.Of([1, 2, 3], [1, 2, 3]), more = PairedDifference.Of([1, 2, 3], [2, 3, 4]);

        Assert.True(same.IsZeroEverywhere && !more.IsZeroEverywhere);
        Assert.True(double.IsNaN(same.PairingFactor) && double.IsNaN(more.PairingFactor));
        Assert.Equal((0, 0, 0), (same.Difference.Mean, same.Difference.Lower95, same.Difference.Upper95));
    }

    [Fact]
    public void Differences_that_cancel_are_not_the_same_as_none() => Assert.False(PairedDifference.Of([1, 2], [2, 1]).IsZeroEverywhere);

    [Fact]
    public void Nothing_is_a_percentage_of_nothing() => Assert.True(double.IsNaN(PairedDifference.Of([0, 0], [1, 2]).PercentOfBaseline));

    [Fact]
    public void Values_without_a_partner_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PairedDifference.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => PairedDifference.Of([], []));
    }
}
