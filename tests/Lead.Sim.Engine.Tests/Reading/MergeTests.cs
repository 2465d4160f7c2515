using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class MergeTests
{
    [Theory]
    [InlineData("a: 1\nb: 2", "b: 3\nc: 4", "{a: 1, b: 3, c: 4}")]
    [InlineData("a: {b: 1, c: {d: 2, e: 3}}", "a: {c: {e: 4}}", "{a: {b: 1, c: {d: 2, e: 4}}}")]
    [InlineData("a: {b: 1}", "a: 2", "{a: 2}")]
    [InlineData("a: 2", "a: {b: 1}", "{a: {b: 1}}")]
    public void Mappings_merge_key_by_key_and_the_later_one_wins(string old, string over, string merged) => Assert.Equal(merged, Merged(old, over));

    [Theory]
    [InlineData("a: {share: 0.5, source: x, note: n}", "a: {share: 0.6, source: y}", "{a: {share: 0.6, source: y}}")]
    [InlineData("a: {share: 0.5, source: x}", "a: {source: y}", "{a: {source: y}}")]
    [InlineData("a: {share: {b: 1, c: 0}, source: x}", "a: {share: {b: 1}, source: y}", "{a: {share: {b: 1}, source: y}}")]
    [InlineData("a: {places: 5}", "a: {participants: 6}", "{a: {participants: 6}}")]
    public void A_measured_value_is_replaced_whole(string old, string over, string merged) => Assert.Equal(merged, Merged(old, over));

    [Theory]
    [InlineData("people: {a: 1}\nb: 2", "people: {c: 1}", "{people: {a: 1, c: 1}, b: 2}")]
    [InlineData("a: {officers: {people: 60}, places: {share: 1, range: [0, 1]}}", "a: {officers: {people: 70}}", "{a: {officers: {people: 70}, places: {share: 1, range: [0, 1]}}}")]
    [InlineData("a: {share: 1, town: x}", "a: {town: y}", "{a: {share: 1, town: y}}")]
    public void A_section_with_a_key_that_is_also_a_unit_merges(string old, string over, string merged) => Assert.Equal(merged, Merged(old, over));

    [Theory]
    [InlineData("a: [1, 2]", "a: [3]", "{a: [3]}")]
    [InlineData("a: [{b: 1}]", "a: [{b: 2}]", "{a: [{b: 2}]}")]
    [InlineData("a: [{from: 1}]", "a: []", "{a: []}")]
    [InlineData("a: [{from: 1}]", "a: [{from: 2}, {b: 3}]", "{a: [{from: 2}, {b: 3}]}")]
    public void A_list_is_replaced(string old, string over, string merged) => Assert.Equal(merged, Merged(old, over));

    [Fact]
    public void Dated_changes_are_put_one_behind_the_other() =>
        Assert.Equal("{a: {b: [{from: 1, c: 2}, {from: 0}]}}", Merged("a: {b: [{from: 1, c: 2}]}", "a: {b: [{from: 0}]}"));

    [Fact]
    public void Every_value_keeps_the_place_it_was_read_from()
    {
        MapNode merged = Toys.Tree("a: {b: 1}\nc: 2", "old.yaml").Merge(Toys.Tree("\na: {d: 3}", "over.yaml"));

        MapNode section = Assert.IsType<MapNode>(merged.Find("a"));
        Assert.Equal(
            ["over.yaml:2:1", "over.yaml:2:4", "old.yaml:1:8", "over.yaml:2:8", "old.yaml:2:4"],
            [merged.Where.ToString(), section.Where.ToString(), $"{section.Find("b")!.Where}", $"{section.Find("d")!.Where}", $"{merged.Find("c")!.Where}"]);
    }

    [Fact]
    public void Neither_tree_is_changed()
    {
        MapNode old = Toys.Tree("a: {b: 1}");
        MapNode over = Toys.Tree("a: {b: 2}");

        old.Merge(over);

        Assert.Equal("{a: {b: 1}}", Text(old));
        Assert.Equal("{a: {b: 2}}", Text(over));
    }

    [Fact]
    public void A_key_can_be_left_out() => Assert.Equal("{b: 2}", Text(Toys.Tree("a: 1\nb: 2").Without("a")));

    private static string Merged(string old, string over) => Text(Toys.Tree(old).Merge(Toys.Tree(over)));

    private static string Text(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        _ => ((ScalarNode)node).Text,
    };
}
