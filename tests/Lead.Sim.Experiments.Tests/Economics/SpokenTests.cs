using Lead.Sim.Experiments.Economics;

namespace Lead.Sim.Experiments.Tests.Economics;

public class SpokenTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1e-15, "0")]
    [InlineData(1_234_567, "1,230,000")]
    [InlineData(-123.6, "-124")]
    [InlineData(99.96, "100")]
    [InlineData(45.67, "45.7")]
    [InlineData(4.567, "4.57")]
    [InlineData(0.04567, "0.0457")]
    public void Numbers_have_three_significant_digits(double value, string words) => Assert.Equal(words, Spoken.Number(value));
}
