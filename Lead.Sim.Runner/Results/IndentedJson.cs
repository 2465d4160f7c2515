using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lead.Sim.Runner.Results;

/// <summary>JSON that people read too.</summary>
internal static class IndentedJson
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One member a line and every letter as it is; a line break ends it.</summary>
    public static string Of(JsonObject json) => json.ToJsonString(Layout) + "\n";
}
