using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>A scenario of a comparison.</summary>
/// <param name="Loaded">The scenario with the texts it was read from.</param>
/// <param name="Name">Its name, made unique within the comparison: <c>pilot</c>, <c>pilot-2</c> ...</param>
/// <param name="About">What it says in a sentence.</param>
public sealed record ComparedScenario(LoadedScenario Loaded, string Name, string About)
{
    /// <summary>Gives scenarios names that differ.</summary>
    internal static IReadOnlyList<ComparedScenario> Named(IEnumerable<LoadedScenario> scenarios)
    {
        List<ComparedScenario> named = [];
        foreach (LoadedScenario loaded in scenarios)
        {
            string name = loaded.Scenario.Name;
            for (int n = 2; named.Any(earlier => earlier.Name == name); n++)
                name = $"{loaded.Scenario.Name}-{n}";
            named.Add(new(loaded, name, loaded.Scenario.About));
        }
        return named;
    }
}
