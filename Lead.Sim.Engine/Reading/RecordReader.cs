using System.Collections;
using System.Collections.ObjectModel;

namespace Lead.Sim.Engine.Reading;

/// <summary>Reads records, lists and named things. After a problem it goes on with a gap, and the whole is thrown away at the end.</summary>
internal sealed class RecordReader(Problems problems)
{
    private readonly Dictionary<Type, IReadOnlyList<Field>> _fields = [];
    private readonly ScalarReader _scalars = new(problems);
    private readonly MeasureReader _measures = new(problems);

    public object Read(Type type, MapNode map, string path)
    {
        IReadOnlyList<Field> fields = FieldsOf(type);
        TellUnknown(map, fields, path);
        TellMissing(map, fields, path);

        object record = Activator.CreateInstance(type)!;
        foreach (Field field in fields)
        {
            if (map.Find(field.Key) is { } node)
                field.Property.SetValue(record, Value(field.Property.PropertyType, field, node, Keys.Below(path, field.Key)));
        }
        return record;
    }

    private object? Value(Type declared, Field field, Node node, string path)
    {
        Type type = Shape.Plain(declared);
        if (type == typeof(Quantity))
            return _measures.Quantity(field, node, path);
        if (type == typeof(QuantityTable))
            return _measures.Table(field, node, path);
        if (type == typeof(Amount))
            return _measures.Amount(field, node, path);
        if (ScalarReader.Reads(type, field))
            return _scalars.Read(type, field, node, path);
        if (Shape.ItemOf(type) is { } item)
            return List(item, field, node, path);
        if (Shape.NamedOf(type) is { } named)
            return Dictionary(named, field, node, path);
        if (!Shape.IsRecord(type))
            throw new InvalidOperationException($"{field.Property.DeclaringType}.{field.Property.Name} has the type {type}, which cannot be read.");
        if (node is MapNode map)
            return Read(type, map, path);
        return Tell(node, path, $"a mapping ({field.Meaning})", $"Its keys: {string.Join(", ", FieldsOf(type).Select(inner => inner.Key))}.");
    }

    private object? List(Type item, Field field, Node node, string path)
    {
        if (node is not ListNode list)
            return Tell(node, path, $"a list ({field.Meaning})", node is ScalarNode { IsNothing: false } alone && ScalarReader.Reads(Shape.Plain(item), field) ? $"Write [{Shown.Node(alone)}]." : "");

        var items = Array.CreateInstance(item, list.Items.Count);
        for (int i = 0; i < items.Length; i++)
            items.SetValue(Value(item, field, list.Items[i], $"{path}[{i}]"), i);
        return Activator.CreateInstance(typeof(ReadOnlyCollection<>).MakeGenericType(item), items);
    }

    private object? Dictionary(Type named, Field field, Node node, string path)
    {
        if (node is not MapNode map)
            return Tell(node, path, $"a mapping of names ({field.Meaning})");

        var things = (IDictionary)Activator.CreateInstance(typeof(OrderedDictionary<,>).MakeGenericType(typeof(string), named))!;
        foreach (MapEntry entry in map.Entries)
        {
            if (!Names.IsKebab(entry.Key))
                Keys.TellNotKebab(entry, path, problems);
            if (Value(named, field, entry.Value, Keys.Below(path, Shown.Text(entry.Key))) is { } thing)
                things.Add(entry.Key, thing);
        }
        return Activator.CreateInstance(typeof(ReadOnlyDictionary<,>).MakeGenericType(typeof(string), named), things);
    }

    private void TellUnknown(MapNode map, IReadOnlyList<Field> fields, string path)
    {
        foreach (MapEntry entry in map.Entries.Where(entry => fields.All(field => field.Key != entry.Key)))
            Keys.TellUnknown(entry, [.. fields.Select(field => field.Key)], path, problems);
    }

    private void TellMissing(MapNode map, IReadOnlyList<Field> fields, string path)
    {
        Field[] missing = [.. fields.Where(field => field.Required && map.Find(field.Key) is null)];
        Keys.TellMissing(map, [.. missing.Select(field => (field.Key, field.Meaning))], path, problems);
    }

    private object? Tell(Node node, string path, string expected, string suggestion = "")
    {
        problems.Add(node.Where, path, Shown.Node(node), expected, suggestion);
        return null;
    }

    private IReadOnlyList<Field> FieldsOf(Type type) =>
        _fields.TryGetValue(type, out IReadOnlyList<Field>? fields) ? fields : _fields[type] = Shape.FieldsOf(type);
}
