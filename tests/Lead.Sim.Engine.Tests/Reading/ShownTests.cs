using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class ShownTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\nb\tc\r", "a\\nb\\tc\\r")]
    [InlineData("a\u0007b", "a\\u0007b")]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    public void What_cannot_be_seen_is_shown_by_its_number(string text, string shown) => Assert.Equal(shown, Shown.Text(text));

    [Fact]
    public void Sixty_characters_are_shown_whole() => Assert.Equal(new string('x', 60), Shown.Text(new('x', 60)));

    [Fact]
    public void A_longer_text_is_cut_to_sixty() => Assert.Equal(new string('x', 57) + "...", Shown.Text(new('x', 61)));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b and c")]
    public void A_list_reads_as_English(string items, string list) => Assert.Equal(list, Shown.List(items.Split(' '), "and"));
}
