using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Experiments.Tests.Comparisons;

public class SmallCountsTests
{
    [Theory]
    [InlineData("overdose-deaths", "race=other", 99, true)]
    [InlineData("overdose-deaths", "race=other", 0, true)]
    [InlineData("overdose-deaths", "race=other", 100, false)]
    [InlineData("overdose-deaths", "all", 1, false)]
    [InlineData("enrolled", "sex=women", 9.9, true)]
    [InlineData("enrolled", "sex=women", 10, false)]
    [InlineData("referrals-first-5-months", "sex=women", 9, true)]
    [InlineData("cost-total", "sex=women", 1, false)]
    [InlineData("officer-hours", "sex=women", 1, false)]
    public void A_group_with_fewer_than_ten_a_year_is_not_shown_as_a_number(string measure, string group, double mean, bool isMasked) =>
        Assert.Equal(isMasked, SmallCounts.IsMasked(Measure.Named(measure), group, mean, years: 10));
}
