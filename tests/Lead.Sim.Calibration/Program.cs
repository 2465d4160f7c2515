using System.Globalization;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Calibration;

/// <summary>Compares the model with what was measured and writes docs/calibration.md.</summary>
internal static class Program
{
    /// <summary>The seed of all runs.</summary>
    public const ulong Seed = 1;

    private const int Standard = 100;

    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (ReplicationsOf(args) is not { } replications)
        {
            Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Lead.Sim.Calibration [-- --replications N], N at least 2");
            return 2;
        }

        string root = Root();
        LoadedScenario loaded = ScenarioFile.Load(Path.Combine(root, "scenarios", "baltimore", "calibration.yaml"));
        var runs = new Runs(loaded.Scenario, Seed, replications);
        Comparison[] comparisons = [.. ArrestTargets.Of(runs), .. HealthTargets.Of(runs), .. JailTargets.Of(runs)];
        Comparison[] inOrder = [.. comparisons.OrderBy(row => TargetOf(row.Id))];

        string document = Path.Combine(root, "docs", "calibration.md");
        File.WriteAllText(document, CalibrationDocument.Of(loaded, replications, runs.Happenings, inOrder));
        Console.Out.WriteLine($"{document}: {inOrder.Count(row => row.Verdict is Verdict.Met)} of {inOrder.Length} met.");
        return 0;
    }

    // Single rows of the evidence table follow the targets.
    private static int TargetOf(string id) => id.StartsWith("CAL", StringComparison.Ordinal) ? int.Parse(id["CAL".Length..], CultureInfo.InvariantCulture) : int.MaxValue;

    private static int? ReplicationsOf(string[] args) => args switch
    {
        [] => Standard,
        ["--replications", var text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 2 => number,
        _ => null,
    };

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LeadSim.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has LeadSim.sln.");
    }
}
