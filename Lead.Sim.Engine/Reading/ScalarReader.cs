using System.Globalization;
using System.Text.RegularExpressions;

namespace Lead.Sim.Engine.Reading;

/// <summary>Reads texts, days, truth values, plain numbers and words from a fixed set.</summary>
internal sealed class ScalarReader(Problems problems)
{
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly string[] OtherDayFormats =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy-M-d'T'H:mm", "yyyy-M-d'T'H:mm:ss", "yyyy-M-d H:mm:ss"];
    private static readonly string[] WordsForTrue = ["yes", "on", "y", "true"];
    private static readonly string[] WordsForFalse = ["no", "off", "n", "false"];

    public static bool Reads(Type type) => type == typeof(string) || type == typeof(DateOnly) || type == typeof(bool) || type.IsEnum;

    /// <summary>Whether a property is read here: a number has a unit and is not, unless it is declared to be a plain one.</summary>
    public static bool Reads(Type type, Field field) => Reads(type) || (IsNumber(type) && field.Between is not null);

    /// <summary>Whether a type is a number without a unit.</summary>
    public static bool IsNumber(Type type) => type == typeof(double) || IsWhole(type);

    /// <summary>Whether a type is a whole number without a unit.</summary>
    public static bool IsWhole(Type type) => type == typeof(int) || type == typeof(long);

    /// <summary>The value that stands at a node, or null after a problem.</summary>
    public object? Read(Type type, Field field, Node node, string path) =>
        type == typeof(string) ? Text(node, path, field.Meaning, field.Pattern)
        : type == typeof(DateOnly) ? Day(node, path)
        : type == typeof(bool) ? Truth(node, path)
        : IsNumber(type) ? Number(type, field.Between, node, path)
        : Member(type, node, path);

    /// <summary>A text that is not empty.</summary>
    public string? Text(Node node, string path, string meaning, PatternAttribute? pattern = null)
    {
        if (node is not ScalarNode scalar || scalar.IsNothing || string.IsNullOrWhiteSpace(scalar.Text))
            return Tell<string>(node, path, $"a text ({meaning})");
        if (pattern is not null && !Matches(pattern.Expression, scalar.Text))
            return Tell<string>(node, path, pattern.Words);
        return scalar.Text;
    }

    /// <summary>true or false, and no other word for them.</summary>
    public object? Truth(Node node, string path)
    {
        string text = (node as ScalarNode)?.Text ?? "";
        if (node is ScalarNode { Quoted: false } && text is "true" or "false")
            return text is "true";
        string suggestion = WordsForTrue.Contains(text, StringComparer.OrdinalIgnoreCase) ? "Write true, without quotes."
            : WordsForFalse.Contains(text, StringComparer.OrdinalIgnoreCase) ? "Write false, without quotes."
            : "";
        return Tell<object>(node, path, "true or false", suggestion);
    }

    /// <summary>Whether a text as a whole has a form. Takes linear time, whatever the text.</summary>
    public static bool Matches(string expression, string text) =>
        Regex.IsMatch(text, $@"\A(?:{expression})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private object? Number(Type type, BetweenAttribute? between, Node node, string path)
    {
        if (NumberText.Read(node, path, problems) is not { } value)
            return null;
        if ((IsWhole(type) && value != Math.Floor(value)) || value < between?.Low || value > between?.High)
            return Tell<object>(node, path, $"a {(IsWhole(type) ? "whole " : "")}number{(between is null || double.IsInfinity(between.High) ? "" : $" from {Shown.Number(between.Low)} to {Shown.Number(between.High)}")}");
        return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    private object? Day(Node node, string path)
    {
        string text = (node as ScalarNode)?.Text ?? "";
        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        bool isReadable = DateOnly.TryParseExact(text, OtherDayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly meant);
        string suggestion = isReadable ? $"Write {meant.ToString(DayFormat, CultureInfo.InvariantCulture)}." : "";
        return Tell<object>(node, path, "a day that exists, written as 2024-01-31", suggestion);
    }

    private object? Member(Type type, Node node, string path)
    {
        OrderedDictionary<string, object> members = Names.OfEnum(type);
        string text = (node as ScalarNode)?.Text ?? "";
        return members.TryGetValue(text, out object? member)
            ? member
            : Tell<object>(node, path, Shown.List([.. members.Keys], "or"), Nearest.Hint(text, members.Keys));
    }

    private T? Tell<T>(Node node, string path, string expected, string suggestion = "")
        where T : class
    {
        problems.Add(node.Where, path, Shown.Node(node), expected, suggestion);
        return null;
    }
}
