using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

public class YamlTreeTests
{
    [Fact]
    public void A_text_becomes_a_tree_in_its_own_order_with_places()
    {
        MapNode tree = Toys.Tree("b: 1\na:\n  - \"x\"\n  - { c: ~ }\n");

        Assert.Equal(["b", "a"], tree.Entries.Select(entry => entry.Key));
        Assert.Equal(new Location("toy.yaml", 2, 1), tree.Entries[1].Where);
        ListNode list = Assert.IsType<ListNode>(tree.Find("a"));
        Assert.Equal(new Location("toy.yaml", 3, 3), list.Where);
        ScalarNode quoted = Assert.IsType<ScalarNode>(list.Items[0]);
        Assert.Equal(("x", true, new Location("toy.yaml", 3, 5)), (quoted.Text, quoted.Quoted, quoted.Where));
        ScalarNode nothing = Assert.IsType<ScalarNode>(Assert.IsType<MapNode>(list.Items[1]).Find("c"));
        Assert.True(nothing.IsNothing);
    }

    [Theory]
    [InlineData("\uFEFFa: 1\n")]
    [InlineData("a: 1\r\n")]
    [InlineData("---\na: 1\n...\n")]
    [InlineData("# comment\na: 1 # more\n")]
    [InlineData("a: 1\n\t\n", "toy.yaml:2:1: found a tab in the indentation, expected spaces. Replace each tab by two spaces.")]
    public void A_byte_order_mark_line_ends_and_comments_do_not_matter_but_tabs_do(string yaml, params string[] wrong) => Assert.Equal(wrong, Wrong(yaml));

    [Theory]
    [InlineData("", "1:1: found an empty file, expected a mapping of keys to values.")]
    [InlineData(" \n\n", "1:1: found an empty file, expected a mapping of keys to values.")]
    [InlineData("# only\n# comments", "1:1: found an empty file, expected a mapping of keys to values.")]
    [InlineData("---\n", "1:1: found an empty file, expected a mapping of keys to values.")]
    [InlineData("- a\n- b\n", "1:1: found a list of 2, expected a mapping of keys to values at the top level.")]
    [InlineData("just words\n", "1:1: found just words, expected a mapping of keys to values at the top level.")]
    [InlineData("a: 1\n---\nb: 2\n", "2:1: found a second document, expected one document a file. Put it into a file of its own.")]
    [InlineData("a: &x 1\n", "1:4: found the anchor &x, expected a value without an anchor. Write the value out or use extends.")]
    [InlineData("a: {b: 1}\nc: *x\n", "2:4: found the alias *x, expected the value itself. Write the value out or use extends.")]
    [InlineData("&x a: 1\n", "1:1: found the anchor &x, expected a value without an anchor. Write the value out or use extends.")]
    [InlineData("a: !!str 1\n", "1:4: found the tag tag:yaml.org,2002:str, expected a value without a tag. Leave the tag out.")]
    [InlineData("a: !thing {b: 1}\n", "1:4: found the tag !thing, expected a value without a tag. Leave the tag out.")]
    [InlineData("a: ! 1\n", "1:4: found the tag !, expected a value without a tag. Leave the tag out.")]
    [InlineData("a:\n  <<: {b: 1}\n", "2:3: found the merge key <<, expected a word as a key. Write the values out or use extends.")]
    [InlineData("{a: 1}: b\n", "1:1: found a mapping as a key, expected a word as a key. Put it in quotes if the brackets are meant.")]
    [InlineData("? [a]\n: b\n", "1:3: found a list as a key, expected a word as a key. Put it in quotes if the brackets are meant.")]
    [InlineData("a: {{ b }}\n", "1:5: found a mapping as a key, expected a word as a key. Put it in quotes if the brackets are meant.")]
    [InlineData("a: 1\n\tb: 2\n", "2:1: found a tab in the indentation, expected spaces. Replace each tab by two spaces.")]
    [InlineData("a:\n  \tb: 2\n", "2:3: found a tab in the indentation, expected spaces. Replace each tab by two spaces.")]
    [InlineData("a: \0\n", "1:4: found the character U+0000, expected text in UTF-8. Save the file as plain text in UTF-8, without invisible characters.")]
    [InlineData("a: 1\nb: \u001B\n", "2:4: found the character U+001B, expected text in UTF-8. Save the file as plain text in UTF-8, without invisible characters.")]
    [InlineData("a: 1\rb: \u2028\n", "2:4: found the character U+2028, expected text in UTF-8. Save the file as plain text in UTF-8, without invisible characters.")]
    [InlineData("a: \uFEFF\n", "1:4: found the character U+FEFF, expected text in UTF-8. Save the file as plain text in UTF-8, without invisible characters.")]
    [InlineData("\uFFFD\uFFFD", "1:1: found bytes that are not UTF-8, expected text in UTF-8. Save the file as plain text in UTF-8, without invisible characters.")]
    public void What_is_not_read_is_refused_in_one_clear_message(string yaml, string message) => Assert.Equal(["toy.yaml:" + message], Wrong(yaml));

    [Theory]
    [InlineData("a: \"x\n", "1:4: found a quote that is not closed, expected a closing quote. Close it, or double a quote that is part of the text.")]
    [InlineData("a: b: c\n", "1:5: found a second colon in one value, expected one key and one value a line. Check the indentation, or put the text in quotes if the colon is part of it.")]
    [InlineData("a: 1\n  b: 2\n", "2:4: found a second colon in one value, expected one key and one value a line. Check the indentation, or put the text in quotes if the colon is part of it.")]
    [InlineData("a: [1, 2\nb: 3\n", "1:5: found brackets, quotes or a backslash that do not end well, expected text that is YAML. Look here and below for a bracket or quote that is not closed, or an escape that is no character.")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "1:1: found brackets, quotes or a backslash that do not end well, expected text that is YAML. Look here and below for a bracket or quote that is not closed, or an escape that is no character.")]
    [InlineData("a: {b: 1\n", "2:1: found a { that is not closed, or a missing comma, expected a comma or }.")]
    [InlineData("a: [1 2}\n", "1:8: found a [ that is not closed, or a missing comma, expected a comma or ].")]
    [InlineData("a: [,]\n", "1:5: found a comma or bracket where a value should stand, expected a value.")]
    [InlineData("a: @x\n", "1:4: found a character that cannot begin a value, expected a value. Put the value in quotes.")]
    [InlineData("a: %x\n", "1:4: found a character that cannot begin a value, expected a value. Put the value in quotes.")]
    [InlineData("a: \"\\q\"\n", "1:4: found an unknown escape behind a backslash, expected a text without it. Use single quotes if the backslash is meant.")]
    [InlineData("a: \"\\uD800\"\n", "1:4: found an escape that is no character, expected a Unicode character behind the backslash.")]
    [InlineData("a: \"\\xZZ\"\n", "1:4: found an escape that is no character, expected hexadecimal digits behind the backslash. Use single quotes if the backslash is meant.")]
    [InlineData("a: 'x' y\n", "1:8: found a line that does not fit the mapping it stands in, expected a key in the same column as the keys above. Check the indentation, and quotes and brackets in the line.")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "3:3: found a line that does not fit the mapping it stands in, expected a key in the same column as the keys above. Check the indentation, and quotes and brackets in the line.")]
    [InlineData("a: 1\n- b\n", "2:1: found a line that does not fit the mapping it stands in, expected a key in the same column as the keys above. Check the indentation, and quotes and brackets in the line.")]
    [InlineData("- a\nb: 1\n", "2:1: found a line that does not fit the list it stands in, expected an item that begins with - in the same column as those above. Check the indentation.")]
    [InlineData("a: - 1\n", "1:4: found a list item behind a key, expected the list to begin on a line of its own.")]
    [InlineData("a: *\n", "1:4: found an anchor or alias, expected the value itself. Put the value in quotes if it begins with & or *, or else use extends.")]
    [InlineData("a: | x\n", "1:4: found text behind | or >, expected the text to begin on the next line.")]
    [InlineData("%YAML 9.9\n---\na: 1\n", "1:1: found a line that begins with %, expected no directives. Leave the line out.")]
    [InlineData("*x", "1:1: found the alias *x, expected the value itself. Write the value out or use extends.")]
    public void Broken_YAML_is_told_in_plain_words_with_its_place(string yaml, string message) => Assert.Equal(["toy.yaml:" + message], Wrong(yaml));

    [Fact]
    public void A_key_that_stands_twice_is_told_and_the_first_one_kept()
    {
        Problems problems = new();
        MapNode? tree = YamlTree.Parse("toy.yaml", "a: 1\nb: {c: 1, c: 2}\na: 3\n", problems);

        Assert.Equal(
            [
                "toy.yaml:2:11: found the key \"c\" again, expected each key once. It stands first in line 2, column 5.",
                "toy.yaml:3:1: found the key \"a\" again, expected each key once. It stands first in line 1, column 1.",
            ],
            problems.All.Select(problem => problem.ToString()));
        Assert.Equal("1", Assert.IsType<ScalarNode>(tree?.Find("a")).Text);
    }

    private static string[] Wrong(string yaml)
    {
        Problems problems = new();
        Assert.Equal(YamlTree.Parse("toy.yaml", yaml, problems) is null, problems.Count > 0);
        return [.. problems.All.Select(problem => problem.ToString())];
    }
}
