using System.Text.Json.Nodes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>A comparison of everybody as JSON on standard output, for scripts.</summary>
internal static class ComparisonJson
{
    /// <summary>Prints it.</summary>
    public static void Print(StoredResult result, string group) => Json.Print(new()
    {
        ["baseline"] = result.Scenarios[0].Name,
        ["scenarios"] = new JsonArray([.. result.Scenarios.Select(scenario => (JsonNode)scenario.Name)]),
        ["people"] = result.People,
        ["seed"] = result.Seed,
        ["group"] = group,
        ["replications"] = result.Replications,
        ["stopping"] = result.Stopped,
        ["folder"] = result.Path,
        ["prices"] = new JsonArray([.. result.Prices().Select(row => (JsonNode)new JsonObject { ["scenario"] = row.Scenario, ["benefit"] = row.Benefit, ["words"] = row.Words })]),
        ["cost_effectiveness"] = new JsonArray([.. result.CostEffectiveness().Select(row => (JsonNode)new JsonObject { ["scenario"] = row.Scenario, ["words"] = row.Words })]),
        ["differences"] = new JsonArray([.. result.Differences(group).Select(Row)]),
    });

    private static JsonNode Row(DifferenceRow row)
    {
        (Estimate difference, Ratio ratio) = (row.Paired.Difference, row.Ratio);
        return new JsonObject
        {
            ["scenario"] = row.Scenario,
            ["measure"] = row.Measure.Name,
            ["unit"] = row.Measure.Unit,
            ["baseline"] = row.Paired.Baseline.Mean,
            ["other"] = row.Paired.Other.Mean,
            ["difference"] = difference.Mean,
            ["sd"] = Json.Number(difference.StandardDeviation),
            ["lower95"] = Json.Number(difference.Lower95),
            ["upper95"] = Json.Number(difference.Upper95),
            ["lower_family"] = Json.Number(row.Judgement?.Family.Lower ?? double.NaN),
            ["upper_family"] = Json.Number(row.Judgement?.Family.Upper ?? double.NaN),
            ["percent_of_baseline"] = Json.Number(row.Paired.PercentOfBaseline),
            ["ratio"] = Json.Number(ratio.Value),
            ["ratio_lower95"] = Json.Number(ratio.Lower95),
            ["ratio_upper95"] = Json.Number(ratio.Upper95),
            ["pairing_factor"] = Json.Number(row.Paired.PairingFactor),
            ["verdict"] = row.Judgement is { } judgement ? Words.Of(judgement.Verdict) : null,
        };
    }
}
