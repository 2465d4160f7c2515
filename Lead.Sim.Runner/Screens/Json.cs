using System.Text.Json.Nodes;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>JSON on standard output.</summary>
internal static class Json
{
    /// <summary>Prints an object.</summary>
    public static void Print(JsonObject json) => Console.Out.Write(IndentedJson.Of(json));

    /// <summary>A number, or null for one that does not exist.</summary>
    public static JsonNode? Number(double value) => double.IsFinite(value) ? value : null;
}
