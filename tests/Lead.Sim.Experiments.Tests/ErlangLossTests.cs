using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests;

public class ErlangLossTests
{
    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(2, 2, 0.4)]
    [InlineData(3, 5, 0.110054)] // From the definition: (3^5 / 5!) / sum of 3^k / k!, k = 0 .. 5.
    [InlineData(0, 3, 0)]
    [InlineData(7, 0, 1)]
    public void The_share_of_lost_requests_is_Erlangs(double load, int places, double blocked) => Assert.Equal(blocked, ErlangLoss.Blocked(load, places), 6);

    [Fact]
    public void It_stays_exact_for_many_places() => Assert.InRange(ErlangLoss.Blocked(300, 300), 0.04, 0.05);
}
