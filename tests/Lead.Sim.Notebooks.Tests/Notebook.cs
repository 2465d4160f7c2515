using System.Text.Json.Nodes;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>A notebook file, and what its cells show.</summary>
internal sealed class Notebook(string path)
{
    private readonly JsonNode _root = JsonNode.Parse(File.ReadAllText(path))!;

    /// <summary>The source of every cell.</summary>
    public string[] Sources => [.. _root["cells"]!.AsArray().Select(cell => Text(cell!["source"]!))];

    /// <summary>Every cell of code: its source and its outputs.</summary>
    public IEnumerable<(string Source, JsonArray Outputs)> Code =>
        _root["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code").Select(cell => (Text(cell!["source"]!), cell["outputs"]!.AsArray()));

    /// <summary>Every output.</summary>
    public IEnumerable<JsonNode> Outputs => Code.SelectMany(cell => cell.Outputs).OfType<JsonNode>();

    /// <summary>The sentences, in their order.</summary>
    public string[] Sentences => [.. Outputs.Select(output => output["data"]?["text/markdown"]).OfType<JsonNode>().Select(Text).Where(text => text.Length > 0)];

    /// <summary>The Plotly figures, in their order.</summary>
    public JsonNode[] Figures => [.. Outputs.Select(output => output["data"]?["application/vnd.plotly.v1+json"]).OfType<JsonNode>()];

    /// <summary>The pictures of the figures, in their order.</summary>
    public string[] Pictures => [.. Outputs.Select(output => output["data"]?["image/svg+xml"]).OfType<JsonNode>().Select(Text)];

    /// <summary>What is shown as plain text, in its order.</summary>
    public string[] Texts => [.. Outputs.Select(output => output["data"]?["text/plain"]).OfType<JsonNode>().Select(Text)];

    /// <summary>The sentence that begins so.</summary>
    public string Sentence(string begin) => Assert.Single(Sentences, sentence => sentence.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>The trace of a name, drawn as lines or bars and not as a band, in the figure whose title begins so.</summary>
    public JsonNode Trace(string title, string name) => Assert.Single(
        Assert.Single(Figures, figure => figure["layout"]!["title"]!["text"]!.GetValue<string>().StartsWith(title, StringComparison.Ordinal))["data"]!.AsArray().OfType<JsonNode>(),
        trace => trace["name"]!.GetValue<string>() == name && trace["fill"] is null);

    /// <summary>The numbers of a trace.</summary>
    public static double?[] Numbers(JsonNode array) => [.. array.AsArray().Select(value => value?.GetValue<double>())];

    private static string Text(JsonNode node) => node is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : node.GetValue<string>();
}
