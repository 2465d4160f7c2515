using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class NearestTests
{
    private static readonly string[] Known = ["share", "shape", "days", "per-year", "per-month"];

    [Theory]
    [InlineData("shar", "share")]
    [InlineData("shae", "share")] // As near to shape: the first one wins.
    [InlineData("SHAPE", "shape")]
    [InlineData("dasy", "days")] // Neighbours swapped are one slip.
    [InlineData("dy", null)]
    [InlineData("shxxe", null)]
    [InlineData("per_yer", "per-year")]
    [InlineData("weeks", null)]
    [InlineData("", null)]
    public void The_nearest_known_word_is_within_a_third_of_the_length(string word, string? nearest) => Assert.Equal(nearest, Nearest.To(word, Known));

    [Fact]
    public void A_hint_is_a_question_or_nothing()
    {
        Assert.Equal("Did you mean \"days\"?", Nearest.Hint("day", Known));
        Assert.Equal("", Nearest.Hint("fortnights", Known));
    }
}
