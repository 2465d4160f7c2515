namespace Lead.Sim.Engine.Reading;

/// <summary>What the YAML parser says about a broken text, in words for somebody who does not know the grammar of YAML.</summary>
internal static class YamlWords
{
    private static readonly (string Part, string Found, string Expected, string Suggestion)[] Known =
    [
        ("unexpected end of stream", "a quote that is not closed", "a closing quote", "Close it, or double a quote that is part of the text."),
        ("unexpected document indicator", "a quote that is not closed", "a closing quote", "Close it, or double a quote that is part of the text."),
        ("multi-line double-quoted scalar, found wrong indentation", "a quoted text that goes on at the left margin", "its lines to be indented",
            "Close the quote, or indent the lines."),
        ("unknown escape", "an unknown escape behind a backslash", "a text without it", "Use single quotes if the backslash is meant."),
        ("Unicode", "an escape that is no character", "a Unicode character behind the backslash", ""),
        ("hexadecimal", "an escape that is no character", "hexadecimal digits behind the backslash", "Use single quotes if the backslash is meant."),
        ("cannot start any token", "a character that cannot begin a value", "a value", "Put the value in quotes."),
        ("',' or '}'", "a { that is not closed, or a missing comma", "a comma or }", ""),
        ("',' or ']'", "a [ that is not closed, or a missing comma", "a comma or ]", ""),
        ("expected ':'", "a word alone", "a key with a colon behind it", ""),
        ("multiline plain scalar, found invalid mapping", "a key indented below a key that has a value already", "keys of one mapping in one column",
            "Check the indentation."),
        ("invalid mapping", "a second colon in one value", "one key and one value a line",
            "Check the indentation, or put the text in quotes if the colon is part of it."),
        ("Mapping values are not allowed", "a colon where no key can stand", "one key and one value a line",
            "Check the indentation, or put the text in quotes if the colon is part of it."),
        ("expected key", "a line that does not fit the mapping it stands in", "a key in the same column as the keys above",
            "Check the indentation, and quotes and brackets in the line."),
        ("expected '-'", "a line that does not fit the list it stands in", "an item that begins with - in the same column as those above",
            "Check the indentation."),
        ("Block sequence entries are not allowed", "a list item behind a key", "the list to begin on a line of its own", ""),
        ("tab", "a tab that counts as indentation", "spaces", "Replace each tab by two spaces."),
        ("anchor", "an anchor or alias", "the value itself", "Put the value in quotes if it begins with & or *, or else use extends."),
        ("tag", "a tag", "a value without a tag", "Put the value in quotes if it begins with !."),
        ("directive", "a line that begins with %", "no directives", "Leave the line out."),
        ("incompatible", "a line that begins with %", "no directives", "Leave the line out."),
        ("Mapping keys are not allowed", "a question mark where no key can stand", "a key with a colon behind it",
            "Put the text in quotes if the question mark is part of it."),
        ("expected <document", "text behind the end of the mapping", "a mapping of keys to values",
            "Check the indentation, and that there is a colon and a space behind each key."),
        ("block scalar, did not find", "text behind | or >", "the text to begin on the next line", ""),
        ("block scalar", "a block of text with uneven indentation", "all its lines to be indented alike", ""),
        ("node content", "a comma or bracket where a value should stand", "a value", ""),
    ];

    /// <summary>Found, expected and suggestion for a message of the parser.</summary>
    public static (string Found, string Expected, string Suggestion) For(string message)
    {
        foreach ((string part, string found, string expected, string suggestion) in Known)
        {
            if (message.Contains(part, StringComparison.Ordinal))
                return (found, expected, suggestion);
        }
        return ("a text that is not YAML", "keys and values", $"The parser says: {message}");
    }
}
