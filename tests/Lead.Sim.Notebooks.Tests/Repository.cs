using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static readonly string Root = RootFolder();

    public static readonly string Notebooks = Path.Combine(Root, "notebooks");

    /// <summary>The notebooks, in their order.</summary>
    public static readonly string[] All = [.. Directory.EnumerateFiles(Notebooks, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>A scenario that is shipped, such as <c>pilot</c>.</summary>
    public static LoadedScenario Scenario(string name) => ScenarioFile.Load(Path.Combine(Root, "scenarios", "baltimore", $"{name}.yaml"));

    private static string RootFolder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));
}
