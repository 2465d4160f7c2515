using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Lead.Sim.Runner.Tests.Clusters;

/// <summary>Kubernetes' own description of its objects, and what is wrong with one by it. A word of the description that is not understood here is an error, so that nothing goes unchecked.</summary>
internal static class KubernetesSchema
{
    private static readonly JsonObject Definitions = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Lead.Sim.Runner.Tests", "Clusters", "kubernetes-1.30.schema.json")))!["definitions"]!.AsObject();

    /// <summary>The documents of a file, as kubectl reads them.</summary>
    public static IReadOnlyList<JsonNode> Documents(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => Json(document.RootNode)!)];
    }

    /// <summary>What is wrong with an object of a kind.</summary>
    public static IReadOnlyList<string> Problems(JsonNode document) => [.. Problems("", document, Definitions[(string)document["kind"]!]!.AsObject())];

    private static IEnumerable<string> Problems(string place, JsonNode? node, JsonObject rule) => rule.SelectMany(word => word.Key switch
    {
        "$ref" => Problems(place, node, Definitions[((string)word.Value!).Split('/')[^1]]!.AsObject()),
        "type" => Check(place, Types(word.Value!).Contains(TypeOf(node)), $"found {TypeOf(node)}, expected {word.Value}"),
        "const" => Check(place, JsonNode.DeepEquals(node, word.Value), $"found {node}, expected {word.Value}"),
        "required" => word.Value!.AsArray().SelectMany(name => Check(place, node is JsonObject has && has.ContainsKey((string)name!), $"found no {name}")),
        "properties" => word.Value!.AsObject().Where(property => (node as JsonObject)?.ContainsKey(property.Key) ?? false).SelectMany(property => Problems($"{place}/{property.Key}", node![property.Key], property.Value!.AsObject())),
        "additionalProperties" => Others(node, rule).SelectMany(name => word.Value is JsonObject inner ? Problems($"{place}/{name}", node![name], inner) : Check(place, (bool)word.Value!, $"found the unknown {name}")),
        "items" => (node as JsonArray ?? []).Index().SelectMany(item => Problems($"{place}/{item.Index}", item.Item, word.Value!.AsObject())),
        _ => throw new NotSupportedException($"The schema says {word.Key}, which is not understood here."),
    });

    private static IEnumerable<string> Check(string place, bool isRight, string told) => isRight ? [] : [$"{place}: {told}"];

    private static IEnumerable<string> Others(JsonNode? node, JsonObject rule) => (node as JsonObject ?? []).Select(property => property.Key).Where(name => !(rule["properties"]?.AsObject().ContainsKey(name) ?? false));

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    private static string TypeOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        { } kind => kind.ToString().ToLowerInvariant(),
    };

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Json(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => JsonNode.Parse(number.Value!),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "null" or "~" } => null,
        YamlScalarNode text => text.Value,
        _ => throw new NotSupportedException($"{node.NodeType} is not understood here."),
    };
}
