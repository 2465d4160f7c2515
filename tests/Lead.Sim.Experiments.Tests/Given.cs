using System.Runtime.CompilerServices;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Experiments.Tests;

internal static class Given
{
    public static Simulation SmallPilot { get; } = new(Scenario("pilot").Scenario, people: 800);

    public static string Root => RootFolder();

    /// <summary>A shipped scenario.</summary>
    public static LoadedScenario Scenario(string name) => ScenarioFile.Load(Path.Combine(Root, "scenarios", "baltimore", $"{name}.yaml"));

    /// <summary>Shipped scenarios with 800 people each.</summary>
    public static Design Design(params string[] names) => new([.. names.Select(Scenario)], seed: 3, people: 800);

    /// <summary>Shipped scenarios with 800 people each, compared.</summary>
    public static Comparison Compared(int replications, params string[] names) => Comparison.Run(Design(names), new Plan(replications), threads: 2);

    /// <summary>The place of a measure.</summary>
    public static int Index(string measure) => Measure.All.Index().First(item => item.Item.Name == measure).Index;

    private static string RootFolder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
