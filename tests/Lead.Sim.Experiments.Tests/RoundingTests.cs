using System.Globalization;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests;

public class RoundingTests
{
    [Theory]
    [InlineData(7_824.31, 7_808.9, 7_839.7, "7,824", "7,809 to 7,840")]
    [InlineData(144_746.6, 144_482, 145_011, "144,750", "144,480 to 145,010")]
    [InlineData(-0.749, -1.37, -0.128, "-0.75", "-1.37 to -0.13")]
    [InlineData(0.0123456, 0.0119, 0.0127, "0.01235", "0.01190 to 0.01270")]
    [InlineData(12.3, -20, 44, "12", "-20 to 44")]
    [InlineData(50, 0.004, 100, "50.000", "0.004 to 100.000")] // It does not hold zero, and must not seem to.
    [InlineData(-0.001, -30, 30, "0", "-30 to 30")] // No minus before a zero.
    public void A_number_ends_where_its_interval_ends(double mean, double lower, double upper, string number, string interval)
    {
        var digits = Rounding.Of(lower, upper);

        Assert.Equal((number, interval), (digits.Show(mean), digits.Show(new Interval(lower, upper))));
    }

    [Theory]
    [InlineData(1_234, "1,234")]
    [InlineData(12.3456, "12.3")]
    [InlineData(0, "0")]
    [InlineData(double.NaN, "-")]
    public void Without_an_interval_there_are_whole_numbers_or_three_digits(double mean, string shown) =>
        Assert.Equal(shown, Rounding.Of(new Estimate(mean, double.NaN, 1)).Show(mean));

    [Fact]
    public void What_is_known_exactly_is_shown_without_false_digits() => Assert.Equal("0", Rounding.Of(new Estimate(0, 0, 20)).Show(0));

    [Fact]
    public void Rounding_moves_nothing_by_more_than_a_twentieth_of_the_half_width()
    {
        var random = new Random(1);
        for (int n = 0; n < 10_000; n++)
        {
            double mean = 2_000 * (random.NextDouble() - 0.5), halfWidth = Math.Pow(10, (6 * random.NextDouble()) - 2);
            string shown = Rounding.Of(mean - halfWidth, mean + halfWidth).Show(mean);
            Assert.InRange(Math.Abs(double.Parse(shown, CultureInfo.InvariantCulture) - mean), 0, halfWidth / 20 * 1.000001);
        }
    }
}
