using System.Globalization;
using System.Text.RegularExpressions;

namespace Lead.Sim.Engine.Reading;

/// <summary>Numbers in one notation only, so that nobody's 1,000 is read as 1 and nobody's 010 as 8.</summary>
internal static partial class NumberText
{
    private const string Expected = "a plain number";

    /// <summary>The number that stands at a node, or null after a problem.</summary>
    public static double? Read(Node node, string path, Problems problems)
    {
        if (node is not ScalarNode { Quoted: false } scalar || !IsPlain(scalar.Text))
        {
            problems.Add(node.Where, path, Shown.Node(node), Expected, Suggestion(node));
            return null;
        }

        double value = double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
            problems.Add(node.Where, path, Shown.Node(node), "a finite number", "It is too large: the largest number is 1.7e308.");
        else if (value == 0 && NonZeroDigit().IsMatch(scalar.Text))
            problems.Add(node.Where, path, Shown.Node(node), Expected, "It is too small to be told from 0: write 0 if that is meant.");
        else
            return value + 0.0; // Turns -0 into 0, so that equal files give equal numbers.
        return null;
    }

    /// <summary>Whether a text is a number in the one notation that is read.</summary>
    public static bool IsPlain(string text) => Plain().IsMatch(text);

    private static string Suggestion(Node node) => node switch
    {
        not ScalarNode => "",
        ScalarNode { IsNothing: true } => "Write the number.",
        ScalarNode { Quoted: true } scalar when IsPlain(scalar.Text) => $"Remove the quotes: write {Shown.Text(scalar.Text)}.",
        ScalarNode scalar when InfiniteOrNaN().IsMatch(scalar.Text) => "Only finite numbers can be used.",
        ScalarNode scalar when Repaired(scalar.Text) is { } repaired => $"Write {repaired}.",
        _ => "Write it in digits, such as 12, 0.5 or 1e-3.",
    };

    /// <summary>What was probably meant, in the notation that is read; null if that is not clear.</summary>
    private static string? Repaired(string text)
    {
        string digits = text.Trim().Replace('\u2212', '-');
        if (digits.Length > Shown.MaximumCharacters)
            return null;
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return long.TryParse(digits.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long hexadecimal) && hexadecimal >= 0
                ? hexadecimal.ToString(CultureInfo.InvariantCulture)
                : null;

        bool isPercentage = digits.EndsWith('%');
        digits = digits.Trim('$', '%', ' ', '\u20AC');
        digits = Grouped().IsMatch(digits) ? Separator().Replace(digits, "") : digits.Replace("_", "", StringComparison.Ordinal).Replace(',', '.');
        digits = Normalised(digits);
        if (!IsPlain(digits))
            return null;
        if (!isPercentage)
            return digits;
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal percentage)
            ? (percentage / 100).ToString("G29", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Without a plus sign and leading zeros, and with a digit on both sides of the point.</summary>
    private static string Normalised(string digits)
    {
        string sign = digits.StartsWith('-') ? "-" : "";
        digits = digits.TrimStart('+', '-').TrimStart('0').TrimEnd('.');
        return sign + (digits is "" || !char.IsAsciiDigit(digits[0]) ? "0" : "") + digits;
    }

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A[^eE]*[1-9]")]
    private static partial Regex NonZeroDigit();

    [GeneratedRegex(@"\A[+-]?\.?(nan|inf|infinity)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InfiniteOrNaN();

    [GeneratedRegex(@"\A[+-]?[0-9]{1,3}([, _'][0-9]{3})+(\.[0-9]+)?\z")]
    private static partial Regex Grouped();

    [GeneratedRegex("[, _']")]
    private static partial Regex Separator();
}
