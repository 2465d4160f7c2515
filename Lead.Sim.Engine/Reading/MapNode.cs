namespace Lead.Sim.Engine.Reading;

/// <summary>A mapping of keys to values, in the order of the file.</summary>
public sealed class MapNode : Node
{
    private readonly Dictionary<string, MapEntry> _byKey;

    /// <summary>A mapping.</summary>
    /// <param name="where">Where it begins.</param>
    /// <param name="entries">Its lines in order.</param>
    /// <exception cref="ArgumentException">A key stands twice.</exception>
    public MapNode(Location where, IReadOnlyList<MapEntry> entries)
        : base(where)
    {
        Entries = entries;
        _byKey = entries.ToDictionary(entry => entry.Key);
    }

    /// <summary>Its lines in order.</summary>
    public IReadOnlyList<MapEntry> Entries { get; }

    /// <summary>What stands behind a key, or null if the key is absent.</summary>
    public Node? Find(string key) => _byKey.GetValueOrDefault(key)?.Value;

    /// <summary>The same mapping without one key.</summary>
    public MapNode Without(string key) => new(Where, [.. Entries.Where(entry => entry.Key != key)]);

    /// <summary>This mapping changed by another one, whose entries win.</summary>
    /// <remarks>
    /// Mappings merge key by key. A measured value is replaced whole, because a number must not keep the source of another one. Lists are
    /// replaced too, except lists of dated changes (mappings with the key <c>from</c>), which are put one behind the other, this one first.
    /// Every node keeps the place it was read from; a merged mapping stands where it stands in <paramref name="over"/>.
    /// </remarks>
    public MapNode Merge(MapNode over)
    {
        IEnumerable<MapEntry> merged = Entries.Select(old => over._byKey.TryGetValue(old.Key, out MapEntry? changed)
            ? changed with { Value = Merge(old.Value, changed.Value) }
            : old);
        IEnumerable<MapEntry> added = over.Entries.Where(entry => !_byKey.ContainsKey(entry.Key));
        return new(over.Where, [.. merged, .. added]);
    }

    private static Node Merge(Node old, Node over) => (old, over) switch
    {
        (MapNode oldMap, MapNode overMap) when !oldMap.IsMeasuredValue() => oldMap.Merge(overMap),
        (ListNode oldList, ListNode overList) when IsDated(oldList) && IsDated(overList) =>
            new ListNode(overList.Where, [.. oldList.Items, .. overList.Items]),
        _ => over,
    };

    /// <summary>Whether this is a number or table with its unit, rather than a section that happens to have a key such as <c>officers</c>.</summary>
    private bool IsMeasuredValue() =>
        Entries.All(entry => KnownUnits.Contains(entry.Key) || MeasureKeys.All.Contains(entry.Key))
        && Entries.Any(entry => KnownUnits.Contains(entry.Key) && IsNumberOrTable(entry.Value));

    private static bool IsNumberOrTable(Node node) =>
        node is ScalarNode || (node is MapNode table && table.Entries.All(entry => entry.Value is ScalarNode && !KnownUnits.Contains(entry.Key)));

    private static bool IsDated(ListNode list) => list.Items.Count > 0 && list.Items.All(item => item is MapNode map && map.Find("from") is not null);
}
