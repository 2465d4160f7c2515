using System.Runtime.CompilerServices;
using Lead.Sim.Engine;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Experiments.Tests;

internal static class Given
{
    public static Simulation SmallPilot { get; } = new(ScenarioFile.Load(Path.Combine(Root, "scenarios", "baltimore", "pilot.yaml")).Scenario, people: 800);

    public static string Root => RootFolder();

    private static string RootFolder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
