using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lead.Sim.Engine.Reading;

/// <summary>Tells editors what the reader accepts, from the same declarations that the reader goes by.</summary>
/// <remarks>A file that extends another one may leave required keys out, so the schema asks for none, except within a measured value.</remarks>
public static class JsonSchema
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a file, JSON Schema draft 2020-12. The same types always give the same text.</summary>
    /// <typeparam name="T">The record that the file is read as; see <see cref="Binder"/>.</typeparam>
    /// <param name="title">What the schema is called.</param>
    /// <exception cref="InvalidOperationException">A type is not declared as the reader needs it.</exception>
    public static string For<T>(string title)
        where T : class
    {
        var definitions = new SchemaDefinitions();
        JsonObject root = definitions.Record(typeof(T));
        JsonObject schema = new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach ((string key, JsonNode? value) in root)
            schema[key] = value?.DeepClone();
        schema["$defs"] = definitions.All;
        return schema.ToJsonString(Layout) + "\n";
    }
}
