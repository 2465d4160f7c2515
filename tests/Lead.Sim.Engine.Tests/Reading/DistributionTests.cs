using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Reading;

/// <summary>A distribution that is given says what the range would have said, and nothing else changes.</summary>
public class DistributionTests
{
    // Computed by hand: beta and gamma with whole numbers are sums of binomial and Poisson chances, the others follow from the normal 1.959964.
    [Theory]
    [InlineData("{ share: 0.27, distribution: { beta: [2, 5] } }", Family.Beta, 2, 5, 0.0432719, 0.641235)]
    [InlineData("{ share: 0.27, distribution: { normal: [0.3, 0.1] } }", Family.Normal, 0.3, 0.1, 0.104004, 0.495996)]
    public void Its_central_95_percent_are_the_range(string value, Family family, double first, double second, double low, double high)
    {
        Quantity offer = Read($"programme:\n  offer: {Sourced(value)}").Programme.Offer;

        Assert.Equal(new Distribution(family, first, second), offer.Given);
        Assert.Equal((low, high), (offer.Low, offer.High));
        Assert.Equal(0.27, offer.Value);
    }

    [Theory]
    [InlineData("{ per-year: 0.173, distribution: { lognormal: [-1.75, 0.13] } }", Family.Lognormal, 0.134688, 0.224203)]
    [InlineData("{ per-year: 0.173, distribution: { gamma: [40, 230] } }", Family.Gamma, 0.124246, 0.231801)]
    public void Of_a_rate_too(string value, Family family, double low, double high)
    {
        Quantity remission = Read($"drug-use:\n  remission: {Sourced(value)}").DrugUse.Remission;

        Assert.Equal(family, remission.Given!.Family);
        Assert.Equal((low, high), (remission.Low, remission.High));
    }

    [Fact]
    public void A_measured_value_says_which_it_is()
    {
        MeasuredValue value = MeasuredValues.In(Read($"programme:\n  offer: {Sourced("{ share: 0.27, distribution: { beta: [2, 5] } }")}")).Single(one => one.Path is "programme.offer");

        Assert.Equal("beta: [2, 5]", value.Given!.ToString());
        Assert.False(value.IsFixed);
        Assert.All(MeasuredValues.In(Given.Pilot), one => Assert.Null(one.Given));
    }

    private static string Sourced(string value) => value.Replace(" } }", " }, source: test }", StringComparison.Ordinal);

    private static Scenario Read(string lines)
    {
        string pilot = Path.Combine(Given.Root, "scenarios", "baltimore", "pilot.yaml"), own = Path.Combine(Given.Root, "scenarios", "baltimore", "own.yaml");
        return ScenarioReader.Read(own, (file, _, _) => file == own ? $"extends: pilot.yaml\n{lines}\n" : File.ReadAllText(file)).Scenario;
    }
}
