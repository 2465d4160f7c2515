using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Runner.Reports;

namespace Lead.Sim.Runner.Tests.Reports;

public class ShadesTests
{
    private static readonly Estimate ClearlyFewer = new(-5.4, 1, 30), ClearlyMore = new(1.2, 1, 30), Unclear = new(-0.1, 1, 30), Same = new(0, 0, 30);

    [Fact]
    public void A_district_is_shaded_only_where_its_interval_leaves_out_zero()
    {
        var shades = Shades.For([ClearlyFewer, ClearlyMore, Unclear, Same]);

        Assert.Equal(["#2171b5", "#fdd0a2", "url(#unclear)", "#eceef1"], new[] { ClearlyFewer, ClearlyMore, Unclear, Same }.Select(shades.Fill));
        Assert.Equal([" −", " +", "", ""], new[] { ClearlyFewer, ClearlyMore, Unclear, Same }.Select(Shades.Sign));
    }

    [Fact]
    public void The_steps_are_round_numbers_that_the_key_names() =>
        Assert.Contains("over 4 % fewer (−)", System.Net.WebUtility.HtmlDecode(Shades.For([ClearlyFewer, ClearlyMore]).Key().Text), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_differs_there_is_a_key_all_the_same() => Assert.Contains("exactly the same", Shades.For([Same]).Key().Text, StringComparison.Ordinal);
}
