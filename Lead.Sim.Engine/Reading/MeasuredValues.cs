using System.Collections;

namespace Lead.Sim.Engine.Reading;

/// <summary>Finds every measured value of a record that was read, by the declarations that the reader goes by.</summary>
public static class MeasuredValues
{
    /// <summary>All measured values in the order of the declarations, those of named things in the order of the file.</summary>
    /// <param name="record">A record as <see cref="Binder"/> makes it.</param>
    /// <exception cref="InvalidOperationException">A type is not declared as the reader needs it.</exception>
    public static IReadOnlyList<MeasuredValue> In(object record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. Within(record, "")];
    }

    private static IEnumerable<MeasuredValue> Within(object record, string path) =>
        from field in Shape.FieldsOf(record.GetType())
        from value in At(field.Property.GetValue(record), Keys.Below(path, field.Key), field)
        select value;

    private static IEnumerable<MeasuredValue> At(object? value, string path, Field field) => value switch
    {
        null or string => [],
        Quantity number => [new(path, field, number, null)],
        QuantityTable table => [new(path, field, null, table)],
        IDictionary named => named.Keys.Cast<string>().SelectMany(name => At(named[name], Keys.Below(path, name), field)),
        IEnumerable items => items.Cast<object>().Index().SelectMany(item => At(item.Item, $"{path}[{item.Index}]", field)),
        _ when Shape.IsRecord(value.GetType()) => Within(value, path),
        _ => [],
    };
}
