using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lead.Sim.Engine.Reading;

/// <summary>Makes a tree of the parser's events and stops at the first one that the subset does not have.</summary>
/// <remarks>
/// The parser's loop neither recurses nor reads ahead more than a line, so the limits checked here, event by event, bound its work as well:
/// 50,000 opening brackets end at the 21st.
/// </remarks>
internal sealed class YamlBuilder(string file, Parser parser, Problems problems)
{
    private const string UseExtends = "Write the value out or use extends.";

    private int _nodes;
    private Location _last = new(file, 1, 1);

    public MapNode? Document()
    {
        try
        {
            return Top();
        }
        catch (YamlException wrong)
        {
            return SyntaxError(wrong);
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException)
        {
            // YamlDotNet lets these through for some texts, such as "\UFFFFFFFF" or a bracket that is never closed, and does not say where.
            return Refuse(_last, "brackets, quotes or a backslash that do not end well", "text that is YAML",
                "Look here and below for a bracket or quote that is not closed, or an escape that is no character.");
        }
    }

    private MapNode? Top()
    {
        Advance();
        if (Advance() is StreamEnd)
            return Empty();
        if (Advance() is Scalar { Value: "", Style: ScalarStyle.Plain })
            return Empty();
        if (Read(0) is not { } top)
            return null;

        Advance();
        if (Advance() is not StreamEnd)
            return Refuse(_last, "a second document", "one document a file", "Put it into a file of its own.");
        return top as MapNode ?? Refuse(top.Where, Shown.Node(top), "a mapping of keys to values at the top level");
    }

    private MapNode? Empty() => Refuse(new(file, 1, 1), "an empty file", "a mapping of keys to values");

    /// <summary>The node that begins with the current event; afterwards the current event is its last one.</summary>
    private Node? Read(int depth)
    {
        if (++_nodes > YamlTree.MaximumNodes)
            return Refuse(_last, $"more than {YamlTree.MaximumNodes} values", "a smaller file");
        switch (parser.Current)
        {
            case AnchorAlias alias:
                return Refuse(_last, $"the alias *{Shown.Text(alias.Value.Value)}", "the value itself", UseExtends);
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                return Refuse(_last, $"the anchor &{Shown.Text(anchored.Anchor.Value)}", "a value without an anchor", UseExtends);
            case NodeEvent { Tag.IsEmpty: false } tagged:
                string tag = tagged.Tag.IsNonSpecific ? "!" : Shown.Text(tagged.Tag.Value);
                return Refuse(_last, $"the tag {tag}", "a value without a tag", "Leave the tag out.");
            case Scalar scalar:
                return new ScalarNode(_last, scalar.Value, scalar.Style is not ScalarStyle.Plain);
            case var _ when depth == YamlTree.MaximumDepth:
                return Refuse(_last, $"{depth + 1} levels of nesting", $"at most {YamlTree.MaximumDepth}");
            case SequenceStart:
                return List(depth + 1);
            default:
                return Map(depth + 1);
        }
    }

    private ListNode? List(int depth)
    {
        Location where = _last;
        List<Node> items = [];
        while (Advance() is not SequenceEnd)
        {
            if (Read(depth) is not { } item)
                return null;
            items.Add(item);
        }
        return new(where, items);
    }

    private MapNode? Map(int depth)
    {
        Location where = _last;
        OrderedDictionary<string, MapEntry> entries = [];
        while (Advance() is not MappingEnd)
        {
            if (Key(depth) is not { } key)
                return null;
            Advance();
            if (Read(depth) is not { } value)
                return null;
            if (!entries.TryAdd(key.Text, new(key.Text, key.Where, value)))
                TellTwice(key, entries[key.Text].Where);
        }
        return new(where, [.. entries.Values]);
    }

    private ScalarNode? Key(int depth)
    {
        switch (parser.Current)
        {
            case MappingStart or SequenceStart:
                string found = parser.Current is MappingStart ? "a mapping as a key" : "a list as a key";
                return Refuse<ScalarNode>(_last, found, "a word as a key", "Put it in quotes if the brackets are meant.");
            case Scalar { Value: "<<", Style: ScalarStyle.Plain }:
                return Refuse<ScalarNode>(_last, "the merge key <<", "a word as a key", "Write the values out or use extends.");
            default:
                return Read(depth) as ScalarNode;
        }
    }

    private void TellTwice(ScalarNode key, Location first) =>
        problems.Add(key.Where, "", $"the key \"{Shown.Text(key.Text)}\" again", "each key once",
            $"It stands first in line {first.Line}, column {first.Column}.");

    private ParsingEvent Advance()
    {
        parser.MoveNext();
        ParsingEvent current = parser.Current ?? throw new InvalidOperationException("The parser has no more events, yet the document has not ended.");
        _last = At(current.Start);
        return current;
    }

    private Location At(Mark mark) =>
        new(file, Convert.ToInt32(mark.Line, CultureInfo.InvariantCulture), Convert.ToInt32(mark.Column, CultureInfo.InvariantCulture));

    private MapNode? SyntaxError(YamlException wrong)
    {
        (string found, string expected, string suggestion) = YamlWords.For(wrong.Message);
        return Refuse(At(wrong.Start), found, expected, suggestion);
    }

    private MapNode? Refuse(Location where, string found, string expected, string suggestion = "") =>
        Refuse<MapNode>(where, found, expected, suggestion);

    private T? Refuse<T>(Location where, string found, string expected, string suggestion)
        where T : Node
    {
        problems.Add(where, "", found, expected, suggestion);
        return null;
    }
}
