using System.Collections.ObjectModel;

namespace Lead.Sim.Engine.Reading;

/// <summary>Reads numbers with their units: measured values, tables of them, and decided amounts.</summary>
internal sealed class MeasureReader(Problems problems)
{
    private readonly UnitReader _units = new(problems);
    private readonly SourceReader _sources = new(problems);
    private readonly TableReader _tables = new(problems);
    private readonly DistributionReader _distributions = new(problems);

    public Quantity? Quantity(Field field, Node node, string path)
    {
        if (_units.Map(field, node, path, "a measured value", ", range: [..., ...], source: \"...\"") is not { } map)
            return null;

        UnitEntry? unit = _units.Entry(field, map, path, MeasureKeys.OfQuantity);
        double? value = unit is null ? null : _units.Value(unit);
        bool isFixed = _sources.IsFixed(map, path);
        bool isGiven = map.Find(MeasureKeys.Distribution) is not null;
        Distribution? given = _distributions.Read(map, path, MeasureKeys.Range, value, unit?.Limit);
        Origin? origin = _sources.Read(map, path, MeasureKeys.Range, isFixed || isGiven);
        (double Low, double High)? range = given is not null ? DistributionReader.RangeOf(given) : isFixed && value is null ? null : _sources.Range(map, path, MeasureKeys.Range, isFixed ? value : null);
        if (unit is null || value is not { } number)
            return null;
        if (range is { } ends && !isGiven)
            TellRange(map, path, unit, number, ends);

        (double low, double high) = range ?? (number, number);
        return origin is null ? null : new(number, unit.Name, low, high, origin.Source, origin.Evidence, origin.Grade, origin.Note, map.Where) { Given = given };
    }

    public QuantityTable? Table(Field field, Node node, string path)
    {
        if (_units.Map(field, node, path, "a table of measured values", null) is not { } map)
            return null;

        UnitEntry? unit = _units.Entry(field, map, path, MeasureKeys.OfTable);
        OrderedDictionary<string, double>? values = unit is null ? null : _tables.Read(field, unit);
        bool isFixed = _sources.IsFixed(map, path);
        bool isGiven = map.Find(MeasureKeys.Distribution) is not null;
        Distribution? given = _distributions.Read(map, path, MeasureKeys.RelativeRange, 1, limit: null);
        Origin? origin = _sources.Read(map, path, MeasureKeys.RelativeRange, isFixed || isGiven);
        (double Low, double High) range = given is not null ? DistributionReader.RangeOf(given) : _sources.Range(map, path, MeasureKeys.RelativeRange, isFixed ? 1 : null) ?? (1, 1);
        if (!isGiven && (range.Low < 0 || range.Low > 1 || range.High < 1))
            _sources.TellRange(map, path, MeasureKeys.RelativeRange, range, "two factors around 1, none of them negative");
        if (unit is null || values is null || origin is null)
            return null;
        var readOnly = new ReadOnlyDictionary<string, double>(values);
        return new(readOnly, unit.Name, range.Low, range.High, origin.Source, origin.Evidence, origin.Grade, origin.Note, map.Where) { Given = given };
    }

    public Amount? Amount(Field field, Node node, string path)
    {
        if (_units.Map(field, node, path, "an amount", "") is not { } map)
            return null;

        foreach (MapEntry entry in map.Entries.Where(entry => MeasureKeys.All.Contains(entry.Key)))
        {
            problems.Add(entry.Where, path, $"a {entry.Key}", "only a unit and its value", $"A lever is decided, not measured: leave out {entry.Key}.");
            map = map.Without(entry.Key);
        }
        UnitEntry? unit = _units.Entry(field, map, path, []);
        return unit is not null && _units.Value(unit) is { } value ? new(value, unit.Name, map.Where) : null;
    }

    /// <summary>The ends of a range have to be permitted values, with the value between them.</summary>
    private void TellRange(MapNode map, string path, UnitEntry unit, double value, (double Low, double High) range)
    {
        if (value < range.Low || value > range.High)
            _sources.TellRange(map, path, MeasureKeys.Range, range, $"a range that contains the value {Shown.Number(value)}");
        if (unit.Limit is not { } limit || map.Find(MeasureKeys.Range) is not ListNode list)
            return;
        var continuous = new InAttribute(limit.Unit, limit.Low, limit.High);
        string rangePath = Keys.Below(path, MeasureKeys.Range);
        _units.IsPermitted(range.Low, continuous, list.Items[0], $"{rangePath}[0]");
        _units.IsPermitted(range.High, continuous, list.Items[1], $"{rangePath}[1]");
    }
}
