namespace Lead.Sim.Engine.Reading;

/// <summary>What can be wrong with the keys of any mapping.</summary>
internal static class Keys
{
    private const string Known = "a known key";

    /// <summary>The path of a key.</summary>
    public static string Below(string path, string key) => path is "" ? key : $"{path}.{key}";

    /// <summary>A key that nobody knows: the nearest known one, or else all.</summary>
    /// <returns>The nearest known key, or null.</returns>
    public static string? TellUnknown(MapEntry entry, IReadOnlyList<string> known, string path, Problems problems, IEnumerable<string>? alsoKnown = null)
    {
        string? nearest = Nearest.To(entry.Key, known.Concat(alsoKnown ?? []));
        string suggestion = nearest is null ? $"Known keys: {string.Join(", ", known)}." : $"Did you mean \"{nearest}\"?";
        problems.Add(entry.Where, path, Unknown(entry), Known, suggestion);
        return nearest;
    }

    /// <summary>The rest of a number with a comma: to YAML, { usd: 1,000 } is usd with 1, and 000 with nothing.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TellComma(MapEntry entry, string path, Problems problems)
    {
        bool isComma = entry.Value is ScalarNode { IsNothing: true } && entry.Key.All(char.IsAsciiDigit);
        if (isComma)
            problems.Add(entry.Where, path, Unknown(entry), Known, "A comma ends an entry: write numbers without separators.");
        return isComma;
    }

    /// <summary>All keys that a mapping lacks, in one problem; nothing if it lacks none.</summary>
    public static void TellMissing(MapNode map, IReadOnlyList<(string Key, string Meaning)> missing, string path, Problems problems, string suggestion = "")
    {
        if (missing.Count == 0)
            return;
        string found = Shown.List([.. missing.Select(field => $"no {field.Key}")], "and");
        string expected = Shown.List([.. missing.Select(field => $"{field.Key} ({field.Meaning})")], "and");
        problems.Add(map.Where, path, found, expected, suggestion);
    }

    /// <summary>A name that somebody chose, but not in lower case with hyphens.</summary>
    public static void TellNotKebab(MapEntry entry, string path, Problems problems)
    {
        string kebab = Names.Kebab(entry.Key.Trim().Replace(' ', '-').Replace('_', '-'));
        problems.Add(entry.Where, path, $"the name \"{Shown.Text(entry.Key)}\"", "a name in lower-case letters and digits, its words joined by hyphens",
            Names.IsKebab(kebab) ? $"Write {Shown.Text(kebab)}." : "");
    }

    private static string Unknown(MapEntry entry) => $"the unknown key \"{Shown.Text(entry.Key)}\"";
}
