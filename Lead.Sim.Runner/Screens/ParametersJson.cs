using System.Text.Json.Nodes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>The measured values of a scenario as JSON, for scripts.</summary>
internal static class ParametersJson
{
    /// <summary>The text.</summary>
    public static string Of(string file, string scenario, IReadOnlyList<MeasuredValue> values) => IndentedJson.Of(new()
    {
        ["file"] = file,
        ["scenario"] = scenario,
        ["count"] = values.Count,
        ["grades"] = new JsonObject
        {
            ["A"] = ParametersDocument.Count(values, "A"),
            ["B"] = ParametersDocument.Count(values, "B"),
            ["C"] = ParametersDocument.Count(values, "C"),
            ["ungraded"] = ParametersDocument.Count(values, null),
        },
        ["parameters"] = new JsonArray([.. values.Select(Row)]),
    });

    private static JsonObject Row(MeasuredValue value) => new()
    {
        ["name"] = value.Path,
        ["meaning"] = value.Meaning,
        ["value"] = value.Number is { } number ? number.Value : new JsonObject(value.Table!.Values.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))),
        ["unit"] = value.Unit,
        [value.Table is null ? "range" : "relative-range"] = new JsonArray(value.Low, value.High),
        ["distribution"] = value.Given is { } given ? new JsonObject { [Words.Of(given.Family)] = new JsonArray(given.First, given.Second) } : null,
        ["fixed"] = value.IsFixed,
        ["source"] = value.Source,
        ["evidence"] = new JsonArray([.. value.Evidence.Select(id => (JsonNode)id)]),
        ["grade"] = value.Grade,
        ["note"] = value.Note,
    };
}
