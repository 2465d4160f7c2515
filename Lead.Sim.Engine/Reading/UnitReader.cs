using System.Globalization;

namespace Lead.Sim.Engine.Reading;

/// <summary>Finds the unit of a number and sees to it that it is a permitted one, with a permitted value.</summary>
internal sealed class UnitReader(Problems problems)
{
    /// <summary>The mapping that a number with its unit has to be, or null after a problem.</summary>
    /// <param name="field">The property that is read.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="path">Its path.</param>
    /// <param name="what">What is expected, in words.</param>
    /// <param name="template">What has to be written behind the value, or null if a single value cannot be meant.</param>
    public MapNode? Map(Field field, Node node, string path, string what, string? template)
    {
        if (node is MapNode map)
            return map;
        string suggestion = template is not null && node is ScalarNode { Quoted: false } scalar && NumberText.IsPlain(scalar.Text)
            ? $"Write {{ {field.NumberLimits[0].Unit}: {Shown.Text(scalar.Text)}{template} }}."
            : "";
        problems.Add(node.Where, path, Shown.Node(node), $"{what} in {Permitted(field)}", suggestion);
        return null;
    }

    /// <summary>The entry with the unit, or null after a problem. Also tells the keys that are neither a unit nor one of the others.</summary>
    public UnitEntry? Entry(Field field, MapNode map, string path, IReadOnlyList<string> others)
    {
        string[] permitted = [.. field.NumberLimits.Select(limit => limit.Unit)];
        MapEntry[] units = [.. map.Entries.Where(entry => KnownUnits.Contains(entry.Key))];
        MapEntry[] unknown = [.. map.Entries.Where(entry => !KnownUnits.Contains(entry.Key) && !others.Contains(entry.Key))];
        if (units.Length == 0 && unknown is [var stranger] && !IsNearAKey(stranger, others))
        {
            // One key too many and one too few: it stands where the unit should.
            problems.Add(stranger.Where, path, $"{Shown.Text(stranger.Key)}: {Shown.Node(stranger.Value)}", Permitted(field));
            return null;
        }

        bool isMisspelt = false;
        foreach (MapEntry entry in unknown)
            isMisspelt |= TellUnknown(entry, permitted, others, path);

        if (units is [var only])
            return new(only.Key, Limit(field, only, path), only.Value, Keys.Below(path, only.Key));
        if (units.Length > 1)
            problems.Add(units[1].Where, path, Shown.List([.. units.Select(entry => entry.Key)], "and"), "exactly one unit");
        else if (!isMisspelt)
            problems.Add(map.Where, path, "no unit", Permitted(field));
        return null;
    }

    /// <summary>The number behind a unit, or null after a problem.</summary>
    public double? Value(UnitEntry entry) =>
        NumberText.Read(entry.Value, entry.Path, problems) is { } value && IsPermitted(value, entry.Limit, entry.Value, entry.Path) ? value : null;

    /// <summary>Whether a number is permitted in its unit; tells if it is not. Anything is in a unit that is a problem itself.</summary>
    public bool IsPermitted(double value, InAttribute? limit, Node node, string path)
    {
        if (limit is null || limit.Permits(value))
            return true;
        double percent = value / 100;
        bool isPercentage = limit.Unit is "share" && value >= 2 && limit.Permits(percent);
        problems.Add(node.Where, path, Shown.Number(value), limit.Words, isPercentage ? $"Did you mean {Rounded(percent)}?" : "");
        return false;
    }

    private InAttribute? Limit(Field field, MapEntry entry, string path)
    {
        if (field.NumberLimits.FirstOrDefault(limit => limit.Unit == entry.Key) is { } permitted)
            return permitted;
        problems.Add(entry.Where, path, $"{entry.Key}: {Shown.Node(entry.Value)}", Permitted(field), Converted(field, entry));
        return null;
    }

    /// <summary>The same value in that permitted unit in which it is shortest: 12 weeks are 84 days rather than 2.75975359 months.</summary>
    private static string Converted(Field field, MapEntry entry)
    {
        if (entry.Value is not ScalarNode { Quoted: false } scalar || !NumberText.IsPlain(scalar.Text))
            return "";
        double value = double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return field.NumberLimits
            .Where(limit => KnownUnits.Convert(value, entry.Key, limit.Unit) is { } converted && limit.Permits(converted))
            .Select(limit => (limit.Unit, Value: Rounded(KnownUnits.Convert(value, entry.Key, limit.Unit)!.Value)))
            .OrderBy(converted => converted.Value.Length)
            .Select(converted => $"Write {converted.Unit}: {converted.Value}.")
            .FirstOrDefault("");
    }

    private static bool IsNearAKey(MapEntry entry, IReadOnlyList<string> others) =>
        Nearest.To(entry.Key, others.Concat(KnownUnits.All.Select(unit => unit.Name))) is not null;

    /// <returns>Whether the key is a misspelt unit.</returns>
    private bool TellUnknown(MapEntry entry, string[] permitted, IReadOnlyList<string> others, string path) =>
        !Keys.TellComma(entry, path, problems)
        && Keys.TellUnknown(entry, [.. permitted, .. others], path, problems, KnownUnits.All.Select(unit => unit.Name)) is { } nearest
        && KnownUnits.Contains(nearest);

    private static string Permitted(Field field) =>
        Shown.List([.. field.NumberLimits.Select(limit => $"{limit.Unit} ({limit.Words})")], "or");

    private static string Rounded(double value) =>
        Shown.Number(double.Parse(value.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
}
