using System.Globalization;
using System.Text;

namespace Lead.Sim.Engine.Reading;

/// <summary>How things that were read are quoted in a message: short, on one line, with nothing invisible.</summary>
public static class Shown
{
    /// <summary>The most characters of a text that a message repeats.</summary>
    public const int MaximumCharacters = 60;

    private const string Cut = "...";

    /// <summary>A text with its invisible characters made visible, cut to <see cref="MaximumCharacters"/>.</summary>
    public static string Text(string text)
    {
        var shown = new StringBuilder();
        foreach (char character in text.AsSpan(0, Math.Min(text.Length, MaximumCharacters + 1)))
            shown.Append(Visible(character));
        return shown.Length <= MaximumCharacters ? shown.ToString() : shown.ToString(0, MaximumCharacters - Cut.Length) + Cut;
    }

    /// <summary>What stands at a node: a scalar as it is written, anything else in words.</summary>
    public static string Node(Node node) => node switch
    {
        ScalarNode { Quoted: true } scalar => $"\"{Text(scalar.Text)}\"",
        ScalarNode { Text: "" } => "nothing",
        ScalarNode scalar => Text(scalar.Text),
        ListNode list => $"a list of {Number(list.Items.Count)}",
        _ => "a mapping",
    };

    /// <summary>A number as it can be written in a file; it reads back as the same number.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Two numbers as a range is written in a file.</summary>
    public static string Range(double low, double high) => $"[{Number(low)}, {Number(high)}]";

    /// <summary>Items as an English list: "a", "a and b", "a, b and c".</summary>
    /// <param name="items">At least one.</param>
    /// <param name="conjunction">The word before the last item, such as "and" or "or".</param>
    public static string List(IReadOnlyList<string> items, string conjunction) =>
        items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} {conjunction} {items[^1]}";

    internal static string Visible(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsInvisible(character) => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    };

    // Halves of surrogate pairs are shown as numbers too: cutting a text must not leave half a character.
    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
