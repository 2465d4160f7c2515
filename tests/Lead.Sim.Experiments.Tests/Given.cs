using System.Runtime.CompilerServices;
using Lead.Sim.Engine;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Experiments.Tests;

internal static class Given
{
    public static Simulation SmallPilot { get; } = new(ScenarioFile.Load(Path.Combine(Root(), "scenarios", "baltimore", "pilot.yaml")).Scenario, people: 800);

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
