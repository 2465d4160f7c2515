using YamlDotNet.Core;

namespace Lead.Sim.Engine.Reading;

/// <summary>Reads a text in a plain subset of YAML: one document, mappings, lists and scalars; no anchors, tags or merge keys.</summary>
public static class YamlTree
{
    /// <summary>The longest text that is read, in UTF-16 characters.</summary>
    public const int MaximumCharacters = 1_000_000;

    /// <summary>How deep mappings and lists may be nested.</summary>
    public const int MaximumDepth = 20;

    /// <summary>How many scalars, mappings and lists a text may have.</summary>
    public const int MaximumNodes = 100_000;

    /// <summary>Reads a text.</summary>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="problems">Takes up what is wrong.</param>
    /// <returns>
    /// The mapping at the top level, or null after a problem that ends the reading. A key that stands twice does not: it is told, and the first one kept.
    /// </returns>
    public static MapNode? Parse(string file, string text, Problems problems)
    {
        if (YamlText.Refusal(file, text) is { } refusal)
        {
            problems.Add(refusal);
            return null;
        }
        var builder = new YamlBuilder(file, new Parser(new StringReader(text)), problems);
        return builder.Document();
    }
}
