using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lead.Sim.Runner.Screens;

/// <summary>JSON on standard output.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints an object.</summary>
    public static void Print(JsonObject json) => Console.Out.WriteLine(json.ToJsonString(Layout));

    /// <summary>A number, or null for one that does not exist.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? value : null;
}
