using System.Text.Json.Nodes;

namespace Lead.Sim.Engine.Reading;

/// <summary>The parts of a schema: each record is written once and referred to by name.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<Type, string> _names = [];

    /// <summary>All parts that were needed, by name.</summary>
    public JsonObject All { get; } = SchemaOfMeasures.Definitions();

    /// <summary>A record with all its keys.</summary>
    public JsonObject Record(Type type)
    {
        JsonObject properties = [];
        foreach (Field field in Shape.FieldsOf(type))
        {
            JsonObject property = new() { ["description"] = field.Meaning };
            foreach ((string key, JsonNode? value) in Of(field.Property.PropertyType, field))
                property[key] = value?.DeepClone();
            properties[field.Key] = property;
        }
        return new()
        {
            ["description"] = Names.MeaningOf(type),
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Of(Type declared, Field field)
    {
        Type type = Shape.Plain(declared);
        return type == typeof(Quantity) ? SchemaOfMeasures.Quantity(field)
            : type == typeof(QuantityTable) ? SchemaOfMeasures.Table(field)
            : type == typeof(Amount) ? SchemaOfMeasures.Amount(field)
            : ScalarReader.Reads(type, field) ? Scalar(type, field)
            : Shape.ItemOf(type) is { } item ? new() { ["type"] = "array", ["items"] = Of(item, field) }
            : Shape.NamedOf(type) is { } named ? Dictionary(Of(named, field))
            : Shape.IsRecord(type) ? Reference(type)
            : throw new InvalidOperationException($"{field.Property.DeclaringType}.{field.Property.Name} has the type {type}, which cannot be read.");
    }

    private static JsonObject Scalar(Type type, Field field)
    {
        if (type == typeof(bool))
            return new() { ["type"] = "boolean" };
        if (type == typeof(DateOnly))
            return new() { ["type"] = "string", ["format"] = "date" };
        if (ScalarReader.IsNumber(type))
        {
            JsonObject number = new() { ["type"] = ScalarReader.IsWhole(type) ? "integer" : "number" };
            if (field.Between is { } between && double.IsFinite(between.High))
                (number["minimum"], number["maximum"]) = (between.Low, between.High);
            return number;
        }
        if (type.IsEnum)
            return new() { ["enum"] = new JsonArray([.. Names.OfEnum(type).Keys.Select(word => JsonValue.Create(word))]) };

        JsonObject text = new() { ["type"] = "string" };
        if (field.Pattern is { } pattern)
            text["pattern"] = pattern.Expression;
        else
            text["minLength"] = 1;
        return text;
    }

    private static JsonObject Dictionary(JsonObject values) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = Names.KebabPattern },
        ["additionalProperties"] = values,
    };

    private JsonObject Reference(Type type)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            name = _names[type] = Names.Kebab(type.Name);
            JsonObject definition = [];
            All.Add(name, definition); // Before it is filled, so that a record may contain itself.
            foreach ((string key, JsonNode? value) in Record(type))
                definition[key] = value?.DeepClone();
        }
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }
}
