using System.Globalization;

namespace Lead.Sim.Engine.Reading;

/// <summary>What can be said against a text before it is read as YAML.</summary>
internal static class YamlText
{
    private const char ByteOrderMark = '\uFEFF';
    private const string SaveAsText = "Save the file as plain text in UTF-8, without invisible characters.";
    private const char Undecodable = '\uFFFD';

    public static Problem? Refusal(string file, string text)
    {
        if (text.Length > YamlTree.MaximumCharacters)
            return new(new(file, 1, 1), "", $"{text.Length} characters", $"at most {YamlTree.MaximumCharacters} characters");

        (int line, int column, bool indentation) = (1, 1, true);
        for (int i = 0; i < text.Length; i++, column++)
        {
            char character = text[i];
            if (character is '\t' && indentation)
                return new(new(file, line, column), "", "a tab in the indentation", "spaces", "Replace each tab by two spaces.");
            if (!IsText(text, i))
                return new(new(file, line, column), "", Named(character), "text in UTF-8", SaveAsText);

            indentation = indentation && character is ' ';
            if (character is '\n' || (character is '\r' && !(i + 1 < text.Length && text[i + 1] is '\n')))
                (line, column, indentation) = (line + 1, 0, true);
        }
        return null;
    }

    private static string Named(char character) =>
        character is Undecodable ? "bytes that are not UTF-8" : $"the character U+{(int)character:X4}";

    private static bool IsText(string text, int i) => text[i] switch
    {
        '\n' or '\r' or '\t' => true,
        ByteOrderMark => i == 0,
        Undecodable or '\uFFFE' or '\uFFFF' => false,
        char high when char.IsHighSurrogate(high) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        char low when char.IsLowSurrogate(low) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        char other => char.GetUnicodeCategory(other)
            is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };
}
