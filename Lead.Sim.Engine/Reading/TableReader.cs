namespace Lead.Sim.Engine.Reading;

/// <summary>Reads the values of a table: a mapping of names or years to numbers of one unit.</summary>
internal sealed class TableReader(Problems problems)
{
    public const string YearPattern = "^[0-9]{4}[+]?$";

    private const int MostShown = 10;

    private readonly UnitReader _units = new(problems);

    /// <summary>The values in the order of the file, or null if there is no mapping. Problems leave gaps.</summary>
    public OrderedDictionary<string, double>? Read(Field field, UnitEntry unit)
    {
        if (unit.Value is not MapNode map || map.Entries.Count == 0)
        {
            string found = unit.Value is MapNode ? "an empty table" : Shown.Node(unit.Value);
            problems.Add(unit.Value.Where, unit.Path, found, $"a number for each of {Wanted(field)}");
            return null;
        }

        TellKeys(field, map, unit.Path);
        OrderedDictionary<string, double> values = [];
        foreach (MapEntry entry in map.Entries)
        {
            string path = Keys.Below(unit.Path, Shown.Text(entry.Key));
            if (NumberText.Read(entry.Value, path, problems) is { } value && _units.IsPermitted(value, unit.Limit, entry.Value, path))
                values.Add(entry.Key, value);
        }
        if (field.SumsToOne && values.Count == map.Entries.Count)
            TellSum(map, unit.Path, values.Values.Sum());
        return values;
    }

    private void TellKeys(Field field, MapNode map, string path)
    {
        if (field.Keys is { } wanted && wanted.All(key => map.Find(key) is null))
        {
            // Another division altogether: there is no slip of the pen to be found key by key.
            problems.Add(map.Where, path, $"other keys: {Shown.List([.. map.Entries.Take(MostShown).Select(entry => Shown.Text(entry.Key))], "and")}", $"a number for each of {Wanted(field)}");
        }
        else if (field.Keys is { } keys)
        {
            foreach (MapEntry entry in map.Entries.Where(entry => !keys.Contains(entry.Key)))
                Keys.TellUnknown(entry, keys, path, problems);
            Keys.TellMissing(map, [.. keys.Where(key => map.Find(key) is null).Select(key => (key, "a number"))], path, problems);
        }
        else if (field.AreYears)
        {
            TellYears(map, path);
        }
        else
        {
            foreach (MapEntry entry in map.Entries.Where(entry => !Names.IsKebab(entry.Key)))
                Keys.TellNotKebab(entry, path, problems);
        }
    }

    private void TellYears(MapNode map, string path)
    {
        string last = "";
        foreach (MapEntry entry in map.Entries)
        {
            if (!ScalarReader.Matches(YearPattern, entry.Key))
            {
                problems.Add(entry.Where, path, $"the key \"{Shown.Text(entry.Key)}\"", "a year such as 2017, or 2018+ for that year and all after it");
                continue;
            }
            if (last.EndsWith('+'))
                problems.Add(entry.Where, path, $"{entry.Key} after {last}", "nothing after the year with a +");
            else if (last is not "" && string.CompareOrdinal(entry.Key[..4], last[..4]) <= 0)
                problems.Add(entry.Where, path, $"{entry.Key} after {last}", "years in ascending order");
            last = entry.Key;
        }
    }

    private void TellSum(MapNode map, string path, double sum)
    {
        if (Math.Abs(sum - 1) > SumsToOneAttribute.Tolerance)
            problems.Add(map.Where, path, $"a sum of {Shown.Number(Math.Round(sum, 9))}", "a sum of 1");
    }

    private static string Wanted(Field field) =>
        field.Keys is { } keys ? Shown.List(keys, "and") : field.AreYears ? "some years, such as 2017 and 2018+" : "some names";
}
