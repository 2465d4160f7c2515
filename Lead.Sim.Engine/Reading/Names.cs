using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lead.Sim.Engine.Reading;

/// <summary>How names in the code become words in a file.</summary>
internal static partial class Names
{
    /// <summary>A name of words in lower case joined by hyphens, as a regular expression.</summary>
    public const string KebabPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The key of a property, or the word for a member of an enum.</summary>
    public static string Of(MemberInfo member) => member.GetCustomAttribute<KeyAttribute>()?.Name ?? Kebab(member.Name);

    public static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    public static bool IsKebab(string name) => KebabName().IsMatch(name);

    /// <summary>The words for the members of an enum, in order, each with its member.</summary>
    public static OrderedDictionary<string, object> OfEnum(Type type)
    {
        OrderedDictionary<string, object> words = [];
        foreach (FieldInfo member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            words.Add(Of(member), member.GetValue(null)!);
        return words;
    }

    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static string MeaningOf(MemberInfo member) =>
        member.GetCustomAttribute<MeaningAttribute>()?.Text.TrimEnd('.')
        ?? throw new InvalidOperationException($"{member.DeclaringType}{(member.DeclaringType is null ? "" : ".")}{member.Name} has no [Meaning].");

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KebabName();
}
