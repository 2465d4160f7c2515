using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lead.Sim.Experiments.Batches;

namespace Lead.Sim.Runner.Screens;

/// <summary>The summary of a run as JSON on standard output, for scripts.</summary>
internal static class SummaryJson
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints it.</summary>
    public static void Print(Batch batch, IEnumerable<SummaryRow> rows, string folder)
    {
        var json = new JsonObject
        {
            ["scenario"] = batch.Simulation.Scenario.Name,
            ["people"] = batch.Simulation.People,
            ["seed"] = batch.Seed,
            ["replications"] = batch.Records.Count,
            ["folder"] = folder,
            ["summary"] = new JsonArray([.. rows.Select(Row)]),
        };
        Console.Out.WriteLine(json.ToJsonString(Layout));
    }

    private static JsonNode Row(SummaryRow row) => new JsonObject
    {
        ["measure"] = row.Measure.Name,
        ["unit"] = row.Measure.Unit,
        ["group"] = row.Group,
        ["mean"] = row.Estimate.Mean,
        ["sd"] = Number(row.Estimate.StandardDeviation),
        ["lower95"] = Number(row.Estimate.Lower95),
        ["upper95"] = Number(row.Estimate.Upper95),
    };

    private static JsonNode? Number(double value) => double.IsNaN(value) ? null : value;
}
