using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class PlainNumberTests
{
    [Fact]
    public void A_number_that_is_declared_to_be_plain_needs_no_unit()
    {
        Counts counts = Toys.Read<Counts>("times: 12\nsteps: [0.5, -3e2]\n");

        Assert.Equal(12, counts.Times);
        Assert.Equal([0.5, -300], counts.Steps!);
        Assert.Null(counts.Seed);
    }

    [Theory]
    [InlineData("times: 0", "1:8: times: found 0, expected a whole number from 1 to 20.")]
    [InlineData("times: 21", "1:8: times: found 21, expected a whole number from 1 to 20.")]
    [InlineData("times: 1.5", "1:8: times: found 1.5, expected a whole number from 1 to 20.")]
    [InlineData("times: 010", "1:8: times: found 010, expected a plain number. Write 10.")]
    [InlineData("times: [1]", "1:8: times: found a list of 1, expected a plain number.")]
    [InlineData("times: 2\nsteps: [1, x]", "2:12: steps[1]: found x, expected a plain number. Write it in digits, such as 12, 0.5 or 1e-3.")]
    [InlineData("times: 2\nseed: -1", "2:7: seed: found -1, expected a whole number from 0 to 9007199254740992.")]
    public void A_wrong_one_is_told(string text, string message) => Assert.Equal([$"toy.yaml:{message}"], Toys.Wrong<Counts>(text));

    [Fact]
    public void The_schema_has_its_limits()
    {
        string schema = JsonSchema.For<Counts>("Counts");

        Assert.Contains("\"type\": \"integer\",\n      \"minimum\": 1,\n      \"maximum\": 20", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", schema, StringComparison.Ordinal);
    }

    [Meaning("Counts.")]
    private sealed record Counts
    {
        [Meaning("How often.")]
        [Between(1, 20)]
        public required int Times { get; init; }

        [Meaning("Steps.")]
        [Between(double.NegativeInfinity, double.PositiveInfinity)]
        public IReadOnlyList<double>? Steps { get; init; }

        [Meaning("A seed.")]
        [Between(0, 9_007_199_254_740_992)]
        public long? Seed { get; init; }
    }
}
