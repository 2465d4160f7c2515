using System.Collections;
using System.Globalization;

namespace Lead.Sim.Engine.Reading;

/// <summary>Finds everything that a record sets, by the declarations that the reader goes by. What is absent is no setting.</summary>
public static class Settings
{
    /// <summary>All settings in the order of the declarations, those of named things in the order of the file.</summary>
    /// <param name="record">A record as <see cref="Binder"/> makes it.</param>
    /// <exception cref="InvalidOperationException">A type is not declared as the reader needs it.</exception>
    public static IReadOnlyList<SettingInWords> In(object record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. Within(record, "")];
    }

    private static IEnumerable<SettingInWords> Within(object record, string path) =>
        from field in Shape.FieldsOf(record.GetType())
        from setting in At(field.Property.GetValue(record), Keys.Below(path, field.Key), field.Meaning)
        select setting;

    private static IEnumerable<SettingInWords> At(object? value, string path, string meaning) => value switch
    {
        null => [],
        Quantity number => [new(path, meaning, InWords(number.Value, number.Unit))],
        QuantityTable table => [new(path, meaning, Table(table.Values.Select(entry => (entry.Key, InWords(entry.Value, table.Unit)))))],
        Amount amount => [new(path, meaning, InWords(amount.Value, amount.Unit))],
        IReadOnlyDictionary<string, Amount> amounts => [new(path, meaning, Table(amounts.Select(entry => (entry.Key, InWords(entry.Value.Value, entry.Value.Unit)))))],
        IDictionary named => named.Keys.Cast<string>().SelectMany(name => At(named[name], Keys.Below(path, name), meaning)),
        IEnumerable items and not string when items.Cast<object>().Any(item => Shape.IsRecord(item.GetType())) =>
            items.Cast<object>().Index().SelectMany(item => At(item.Item, $"{path}[{item.Index}]", meaning)),
        _ when Shape.IsRecord(value.GetType()) && value is not string => Within(value, path),
        _ => [new(path, meaning, Plain(value))],
    };

    private static string Table(IEnumerable<(string Name, string Text)> entries) => string.Join(", ", entries.Select(entry => $"{entry.Name} {entry.Text}"));

    private static string Plain(object value) => value switch
    {
        string text => text,
        bool yes => yes ? "yes" : "no",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum word => Names.OfEnum(word.GetType()).First(member => member.Value.Equals(word)).Key,
        IEnumerable items => items.Cast<object>().Select(Plain).ToArray() is { Length: > 0 } texts ? string.Join(", ", texts) : "none",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    // Rounded only as far as a fraction of a percent gains false digits by its conversion.
    private static string InWords(double value, string unit) => unit switch
    {
        "share" => $"{Shown.Number(Math.Round(value * 100, 10))} %",
        "ratio" or "odds-ratio" or "shape" or "exponent" => $"{unit.Replace('-', ' ')} {Shown.Number(value)}",
        _ => $"{value.ToString("#,0.##########", CultureInfo.InvariantCulture)} {KnownUnits.Find(unit)!.Noun}",
    };
}
