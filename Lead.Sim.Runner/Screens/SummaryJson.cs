using System.Text.Json.Nodes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>The summary of a run as JSON on standard output, for scripts.</summary>
internal static class SummaryJson
{
    /// <summary>Prints it.</summary>
    public static void Print(StoredResult result) => Json.Print(new()
    {
        ["scenario"] = result.Scenarios[0].Name,
        ["people"] = result.People,
        ["seed"] = result.Seed,
        ["replications"] = result.Replications,
        ["folder"] = result.Path,
        ["summary"] = new JsonArray([.. result.Summary().Select(Row)]),
    });

    private static JsonNode Row(SummaryRow row) => new JsonObject
    {
        ["measure"] = row.Measure.Name,
        ["unit"] = row.Measure.Unit,
        ["group"] = row.Group,
        ["mean"] = row.Estimate.Mean,
        ["sd"] = Json.Number(row.Estimate.StandardDeviation),
        ["lower95"] = Json.Number(row.Estimate.Lower95),
        ["upper95"] = Json.Number(row.Estimate.Upper95),
    };
}
