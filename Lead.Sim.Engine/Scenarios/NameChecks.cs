using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Names that must be names of something in the same scenario: of a district, a zone, a modality, a race; what needs a value for each of them has it, once.</summary>
/// <remarks>
/// They are looked up in what stands in the files, not in the scenario made of it: where a number is out of its range no scenario can be made, and yet a
/// misspelt name is to be told beside it. Names that cannot be read at all leave nothing to compare with; that is told elsewhere.
/// </remarks>
internal sealed class NameChecks
{
    private readonly MapNode _tree;
    private readonly Problems _problems;
    private readonly string[] _districts, _zones, _modalities;

    private NameChecks(MapNode tree, Problems problems)
    {
        (_tree, _problems) = (tree, problems);
        (_districts, _zones, _modalities) = (NamesIn(Table("places.residents")), NamesIn(Map("places.zones")), NamesIn(Map("treatment.modalities")));
    }

    /// <summary>Adds every name of nothing, and everything that lacks a value by name.</summary>
    public static void Check(MapNode tree, Problems problems)
    {
        var checks = new NameChecks(tree, problems);
        checks.CheckModalities();
        checks.CheckDistricts();
        if (tree.Find("policy") is ListNode policy)
            for (int n = 0; n < policy.Items.Count; n++)
                if (policy.Items[n] is MapNode change)
                    checks.CheckChange(change, $"policy[{n}]");
    }

    private void CheckModalities()
    {
        CheckKeys(Map("treatment.modalities"), "a modality", ModalityNames.All);
        Part costs = Map("costs.treatment");
        CheckKeys(costs, "a modality", _modalities);
        CheckNoneIsMissing(costs, _modalities, "cost of", "a cost for every modality of treatment.modalities");
    }

    private void CheckDistricts()
    {
        CheckTable("places.officers", "officers of", "Write 0 for a district without.");
        CheckTable("arrest.prostitution.district", "value for", "Write 1 for a district like the city.");
        foreach (MapEntry zone in Map("places.zones").Entries)
        {
            string path = $"places.zones.{zone.Key}";
            if (_districts.Contains(zone.Key))
                _problems.Add(zone.Value.Where, path, $"the name of a district, {zone.Key}", "a name of its own for the zone");
            if (zone.Value is MapNode map && map.Find("district") is { } district)
                CheckName(district, $"{path}.district", "a district", _districts);
        }

        void CheckTable(string path, string missing, string suggestion)
        {
            Part table = Table(path);
            CheckNoneIsMissing(table, _districts, missing, "a number for every district of places.residents", suggestion);
            CheckKeys(table, "a district", _districts);
        }
    }

    private void CheckChange(MapNode change, string path)
    {
        CheckServes(change.Find("serves") as ListNode, $"{path}.serves");
        CheckKeys(Lever("training"), "a district", NamesIn(Table("places.officers")), HintOfZone);
        CheckKeys(Lever("treatment-places"), "a modality", _modalities);
        CheckKeys(Lever("jail-induction"), "a modality", _modalities);
        CheckKeys(Lever("enforcement-by-district"), "a district", _districts);
        CheckKeys(Lever("enforcement-by-race"), "a race as the sources record it", NamesIn(Table("arrest.race")));

        Part Lever(string name) => new($"{path}.{name}", change.Find(name) as MapNode);
    }

    private void CheckServes(ListNode? serves, string path)
    {
        string[] places = [.. _districts, .. _zones];
        HashSet<string> served = [];
        foreach (var (n, place) in (serves?.Items ?? []).Index())
        {
            CheckName(place, $"{path}[{n}]", "a district or zone", places);
            if (place is ScalarNode name && places.Contains(name.Text) && !served.Add(name.Text))
                _problems.Add(place.Where, $"{path}[{n}]", $"{name.Text} a second time", "each place once");
        }
    }

    private void CheckName(Node node, string path, string what, string[] known)
    {
        if (node is ScalarNode { IsNothing: false } name && !string.IsNullOrWhiteSpace(name.Text) && known.Length > 0 && !known.Contains(name.Text))
            TellUnknown(node.Where, path, name.Text, what, known, Nearest.Hint(name.Text, known));
    }

    // A name that is none, such as one with capitals, and a unit where a name was left out are told where they are read.
    private void CheckKeys(Part part, string what, IReadOnlyList<string> known, Func<string, string?>? hint = null)
    {
        foreach (MapEntry entry in part.Entries.Where(entry => known.Count > 0 && !known.Contains(entry.Key) && Names.IsKebab(entry.Key) && !KnownUnits.Contains(entry.Key)))
            TellUnknown(entry.Value.Where, $"{part.Path}.{Shown.Text(entry.Key)}", entry.Key, what, known, hint?.Invoke(entry.Key) ?? Nearest.Hint(entry.Key, known));
    }

    private void CheckNoneIsMissing(Part part, string[] needed, string what, string expected, string suggestion = "")
    {
        if (part.Map is { } map)
            foreach (string missing in needed.Where(name => map.Find(name) is null))
                _problems.Add(At(part.PathOfAll)!.Where, part.PathOfAll, $"no {what} {missing}", expected, suggestion);
    }

    private void TellUnknown(Location where, string path, string name, string what, IReadOnlyList<string> known, string suggestion) =>
        _problems.Add(where, path, Shown.Text(name), $"{what}: {string.Join(", ", known)}", suggestion);

    private string? HintOfZone(string name) => Map($"places.zones.{name}").Map?.Find("district") is ScalarNode district
        ? $"It is a zone: officers are trained by district, here {Shown.Text(district.Text)}."
        : null;

    private Part Map(string path) => new(path, At(path) as MapNode);

    // What stands behind the unit of a table.
    private Part Table(string path)
    {
        MapEntry? unit = Map(path).Entries.FirstOrDefault(entry => KnownUnits.Contains(entry.Key));
        return new(unit is null ? path : $"{path}.{unit.Key}", unit?.Value as MapNode) { PathOfAll = path };
    }

    private Node? At(string path) => path.Split('.').Aggregate((Node?)_tree, (node, key) => (node as MapNode)?.Find(key));

    private static string[] NamesIn(Part part) => [.. part.Entries.Select(entry => entry.Key)];

    private readonly record struct Part(string Path, MapNode? Map)
    {
        /// <summary>The path that is told if something is missing: of the table, not of its unit.</summary>
        public string PathOfAll { get; init; } = Path;

        public IReadOnlyList<MapEntry> Entries => Map?.Entries ?? [];
    }
}
