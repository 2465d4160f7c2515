using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Batches;

namespace Lead.Sim.Runner.Results;

/// <summary>manifest.json: what it takes to run a result again, and how this run went. Only <c>run</c> differs between two runs of the same thing.</summary>
internal static class Manifest
{
    /// <summary>The line below the opening brace, by which a manifest is known to be ours.</summary>
    public const string FirstLine = "  \"program\": \"leadsim\",";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Version of the program, with the commit if the build knew it.</summary>
    public static string Version =>
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, LoadedScenario loaded, Batch batch, int threads, DateTimeOffset started, TimeSpan elapsed)
    {
        var manifest = new JsonObject
        {
            ["program"] = "leadsim",
            ["version"] = Version,
            ["format"] = ResultDatabase.FormatVersion,
            ["scenario"] = loaded.Scenario.Name,
            ["about"] = loaded.Scenario.About,
            ["start"] = Date(loaded.Scenario.Start),
            ["end"] = Date(loaded.Scenario.End),
            ["people"] = batch.Simulation.People,
            ["seed"] = batch.Seed,
            ["replications"] = batch.Records.Count,
            ["inputs"] = new JsonArray([.. loaded.Files.Select(Input)]),
            ["run"] = new JsonObject
            {
                ["started"] = started.ToString("O", CultureInfo.InvariantCulture),
                ["seconds"] = Math.Round(elapsed.TotalSeconds, 3),
                ["threads"] = threads,
                ["happenings"] = batch.Records.Sum(record => record.Happenings),
                ["framework"] = RuntimeInformation.FrameworkDescription,
                ["system"] = RuntimeInformation.OSDescription,
                ["processor"] = RuntimeInformation.ProcessArchitecture.ToString(),
                ["cores"] = Environment.ProcessorCount,
            },
        };
        File.WriteAllText(path, manifest.ToJsonString(Layout) + "\n");
    }

    private static JsonNode Input(ScenarioText input) => new JsonObject
    {
        ["file"] = Path.GetFileName(input.File),
        ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input.Text))),
        ["text"] = input.Text,
    };

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
