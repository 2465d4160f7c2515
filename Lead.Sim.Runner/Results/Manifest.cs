using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Results;

/// <summary>manifest.json: what it takes to run a result again, and how this run went. Only <c>run</c> differs between two runs of the same thing.</summary>
internal static class Manifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The line below the opening brace, by which a manifest is known to be ours.</summary>
    public const string FirstLine = "  \"program\": \"leadsim\",";

    /// <summary>Version of the program, with the commit if the build knew it.</summary>
    public static string Version =>
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, Comparison comparison, Execution execution, ScenarioText? outlines)
    {
        // A file that several scenarios extend stands there once.
        ScenarioText[] inputs = [.. comparison.Scenarios.SelectMany(scenario => scenario.Loaded.Files).DistinctBy(Key), .. outlines is null ? [] : new[] { outlines }];
        var manifest = new JsonObject
        {
            ["program"] = "leadsim",
            ["version"] = Version,
            ["format"] = ResultDatabase.FormatVersion,
            ["command"] = execution.Command,
            ["scenarios"] = new JsonArray([.. comparison.Scenarios.Select(scenario => (JsonNode)Scenario(scenario, inputs))]),
            ["people"] = comparison.People,
            ["seed"] = comparison.Seed,
            ["replications"] = comparison.Replications,
            ["events"] = execution.Events?.Text,
            ["stopping"] = Stopping(comparison.Stopping),
            ["inputs"] = new JsonArray([.. inputs.Select(Input)]),
            ["run"] = Run(execution, comparison.Happenings),
        };
        File.WriteAllText(path, IndentedJson.Of(manifest));
    }

    private static JsonObject Run(Execution execution, long happenings)
    {
        JsonObject run = execution.ToJson();
        run.Insert(run.IndexOf("framework"), "happenings", happenings);
        run.Insert(run.IndexOf("cores"), "processor", RuntimeInformation.ProcessArchitecture.ToString());
        return run;
    }

    private static JsonObject Scenario(ComparedScenario compared, ScenarioText[] inputs) => new JsonObject
    {
        ["name"] = compared.Name,
        ["about"] = compared.About,
        ["start"] = Date(compared.Loaded.Scenario.Start),
        ["end"] = Date(compared.Loaded.Scenario.End),
        ["files"] = new JsonArray([.. compared.Loaded.Files.Select(file => (JsonNode)Array.FindIndex(inputs, input => Key(input) == Key(file)))]),
    };

    private static JsonObject Stopping(Stopping stopping) => new()
    {
        ["reason"] = Words.Of(stopping.Reason),
        ["words"] = stopping.Words(),
        ["first-stage"] = stopping.FirstStage,
        ["most-replications"] = stopping.Plan.Most,
        ["time-limit-seconds"] = stopping.Plan.TimeLimit?.TotalSeconds,
        ["required"] = new JsonArray([.. stopping.Requirements.Select(Required)]),
    };

    private static JsonNode Required(Requirement requirement) => new JsonObject
    {
        ["scenario"] = requirement.Scenario,
        ["measure"] = requirement.Wanted.Outcome.Measure.Name,
        ["unit"] = requirement.Wanted.Outcome.Measure.Unit,
        ["percent-of-baseline"] = requirement.Wanted.IsPercent ? requirement.Wanted.Amount : null,
        ["half-width"] = requirement.HalfWidth,
        ["replications"] = double.IsFinite(requirement.Replications) ? requirement.Replications : null,
    };

    private static JsonNode Input(ScenarioText input) => new JsonObject
    {
        ["file"] = Path.GetFileName(input.File),
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input.Text))),
        ["text"] = input.Text,
    };

    private static (string, string) Key(ScenarioText input) => (Path.GetFullPath(input.File), input.Text);

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
