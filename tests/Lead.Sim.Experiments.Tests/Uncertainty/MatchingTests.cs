using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Uncertainty;

namespace Lead.Sim.Experiments.Tests.Uncertainty;

public class MatchingTests
{
    [Theory]
    [InlineData(0.53, 0.4, 0.65)]
    [InlineData(0.5, 0.3, 0.5)] // The stated value is the upper end.
    [InlineData(0.0086, 0.0056, 0.0132)]
    [InlineData(0.4, 0.05, 0.8)]
    [InlineData(0.9, 0.88, 0.999)]
    [InlineData(0.5, 0.01, 0.99)]
    [InlineData(0.6541, 0.654, 0.6542)] // So precise that it is normal.
    public void Of_a_share_both_ends_hold(double value, double low, double high)
    {
        Distribution share = Matching.Share(value, low, high);

        HoldsBothEnds(share, low, high);
        Assert.Equal(high - low < 0.001 ? Family.Normal : Family.Beta, share.Family);
    }

    [Theory]
    [InlineData(Family.Lognormal, 0.111, 0.07, 0.18)]
    [InlineData(Family.Lognormal, 29_500, 15_500, 34_500)]
    [InlineData(Family.Normal, 0.1, -0.4, 0.7)]
    public void Of_a_number_both_ends_hold(Family family, double value, double low, double high)
    {
        Distribution number = Matching.Number(value, low, high);

        HoldsBothEnds(number, low, high);
        Assert.Equal(family, number.Family);
    }

    [Fact]
    public void From_0_on_the_mean_and_the_upper_end_hold()
    {
        Distribution share = Matching.Share(0.1, 0, 0.3), number = Matching.Number(0.03, 0, 0.05);

        Assert.Equal((Family.Beta, Family.Gamma), (share.Family, number.Family));
        Assert.Equal(0.1, share.First / (share.First + share.Second), 9);
        Assert.Equal(0.03, number.First / number.Second, 9);
        Assert.Equal(0.975, share.ChanceOfAtMost(0.3), 9);
        Assert.Equal(0.975, number.ChanceOfAtMost(0.05), 9);
    }

    [Fact]
    public void Up_to_1_is_from_0_on_looked_at_from_above()
    {
        Distribution up = Matching.Share(0.9, 0.7, 1), down = Matching.Share(0.1, 0, 0.3);

        Assert.Equal(down.First, up.Second, 6);
        Assert.Equal(down.Second, up.First, 6);
        Assert.Equal(0.025, up.ChanceOfAtMost(0.7), 9);
    }

    [Theory]
    [InlineData(0, 0.3)] // Nothing is stated as the likeliest.
    [InlineData(0.3, 0.3)]
    [InlineData(0.001, 0.3)] // So far from the end that no mean fits.
    public void Where_no_mean_fits_the_upper_end_holds_alone(double value, double high)
    {
        Assert.Equal(0.975, Matching.Share(value, 0, high).ChanceOfAtMost(high), 12);
        Assert.Equal(0.975, Matching.Number(value, 0, high).ChanceOfAtMost(high), 12);
    }

    [Fact]
    public void A_share_of_which_nothing_is_known_may_be_anything()
    {
        Assert.Equal(new Distribution(Family.Beta, 1, 1), Matching.Share(0.5, 0, 1));
        Assert.Equal(0.25, Matching.Share(0.5, 0, 1).Quantile(0.25), 12);
    }

    [Fact]
    public void Nothing_is_drawn_beyond_what_is_permitted_and_the_rest_keeps_its_proportions()
    {
        Distribution wide = new(Family.Normal, 0, 1);

        Assert.Equal(0, wide.At(0.5, -1, 1), 12);
        Assert.Equal((wide.ChanceOfAtMost(1) - wide.ChanceOfAtMost(-1)) * 0.25, wide.ChanceOfAtMost(wide.At(0.25, -1, 1)) - wide.ChanceOfAtMost(-1), 12);
        Assert.All(Enumerable.Range(0, 100).Select(n => wide.At((n + 0.5) / 100, -1, 1)), value => Assert.InRange(value, -1, 1));
    }

    private static void HoldsBothEnds(Distribution distribution, double low, double high)
    {
        Assert.Equal(0.025, distribution.ChanceOfAtMost(low), 9);
        Assert.Equal(0.975, distribution.ChanceOfAtMost(high), 9);
        Assert.Equal(low, distribution.Quantile(0.025), Math.Abs(low) * 1e-6);
        Assert.Equal(high, distribution.Quantile(0.975), high * 1e-6);
    }
}
