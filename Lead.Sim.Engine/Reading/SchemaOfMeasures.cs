using System.Text.Json.Nodes;

namespace Lead.Sim.Engine.Reading;

/// <summary>The schema of numbers with units.</summary>
internal static class SchemaOfMeasures
{
    // No type has a name with a dot, so these can stand beside the records.
    private const string Prefix = "measured.";

    /// <summary>What all measured values have in common.</summary>
    public static JsonObject Definitions() => new()
    {
        [Prefix + MeasureKeys.Source] = Described(MeasureKeys.Source, new() { ["type"] = "string", ["minLength"] = 1 }),
        [Prefix + MeasureKeys.Range] = Described(MeasureKeys.Range, Pair()),
        [Prefix + MeasureKeys.RelativeRange] = Described(MeasureKeys.RelativeRange, Pair()),
        [Prefix + MeasureKeys.Distribution] = Described(MeasureKeys.Distribution, new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(DistributionReader.Words.Select(word => KeyValuePair.Create(word, (JsonNode?)Pair()))),
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
        }),
        [Prefix + MeasureKeys.Evidence] = Described(MeasureKeys.Evidence, new()
        {
            ["oneOf"] = new JsonArray(EvidenceId(), new JsonObject { ["type"] = "array", ["items"] = EvidenceId() }),
        }),
        [Prefix + MeasureKeys.Grade] = Described(MeasureKeys.Grade, new() { ["enum"] = Words(SourceReader.Grades) }),
        [Prefix + MeasureKeys.Note] = Described(MeasureKeys.Note, new() { ["type"] = "string", ["minLength"] = 1 }),
        [Prefix + MeasureKeys.Fixed] = Described(MeasureKeys.Fixed, new() { ["type"] = "boolean" }),
    };

    public static JsonObject Quantity(Field field) => Measured(field, MeasureKeys.OfQuantity, Number);

    public static JsonObject Table(Field field) => Measured(field, MeasureKeys.OfTable, limit => TableOf(field, limit));

    public static JsonObject Amount(Field field) => WithUnits(field, Number, [], []);

    private static JsonObject Measured(Field field, IReadOnlyList<string> others, Func<InAttribute, JsonObject> value)
    {
        JsonObject measured = WithUnits(field, value, others, [MeasureKeys.Source]);
        string range = others.Contains(MeasureKeys.Range) ? MeasureKeys.Range : MeasureKeys.RelativeRange;
        measured["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = Words([range]) },
            new JsonObject { ["required"] = Words([MeasureKeys.Distribution]) },
            new JsonObject
            {
                ["properties"] = new JsonObject { [MeasureKeys.Fixed] = new JsonObject { ["const"] = true } },
                ["required"] = Words([MeasureKeys.Fixed]),
            });
        return measured;
    }

    private static JsonObject WithUnits(Field field, Func<InAttribute, JsonObject> value, IReadOnlyList<string> others, IReadOnlyList<string> required)
    {
        JsonObject properties = [];
        foreach (InAttribute limit in field.NumberLimits)
            properties[limit.Unit] = value(limit);
        foreach (string key in others)
            properties[key] = new JsonObject { ["$ref"] = $"#/$defs/{Prefix}{key}" };
        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
            schema["required"] = Words(required);
        schema["oneOf"] = new JsonArray([.. field.NumberLimits.Select(limit => new JsonObject { ["required"] = Words([limit.Unit]) })]);
        return schema;
    }

    private static JsonObject Number(InAttribute limit)
    {
        JsonObject number = new() { ["description"] = limit.Words, ["type"] = limit.Whole ? "integer" : "number" };
        if (double.IsFinite(limit.Low))
            number["minimum"] = limit.Low;
        if (double.IsFinite(limit.High))
            number["maximum"] = limit.High;
        return number;
    }

    private static JsonObject TableOf(Field field, InAttribute limit)
    {
        JsonObject table = new() { ["type"] = "object", ["minProperties"] = 1 };
        if (field.Keys is { } keys)
        {
            table["propertyNames"] = new JsonObject { ["enum"] = Words(keys) };
            table["required"] = Words(keys);
        }
        else
        {
            table["propertyNames"] = new JsonObject { ["pattern"] = field.AreYears ? TableReader.YearPattern : Names.KebabPattern };
        }
        table["additionalProperties"] = Number(limit);
        return table;
    }

    private static JsonObject Pair() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "number" },
        ["minItems"] = 2,
        ["maxItems"] = 2,
    };

    private static JsonObject EvidenceId() => new() { ["type"] = "string", ["pattern"] = SourceReader.EvidencePattern };

    private static JsonObject Described(string key, JsonObject schema)
    {
        schema.Insert(0, "description", MeasureKeys.Meaning(key));
        return schema;
    }

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
