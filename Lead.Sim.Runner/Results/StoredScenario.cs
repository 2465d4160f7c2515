using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Runner.Results;

/// <summary>A scenario of a stored result.</summary>
/// <param name="Name">Its name, unique in the result.</param>
/// <param name="About">What it says in a sentence.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The first day that is no longer simulated.</param>
/// <param name="Files">The texts it was read from, its own first.</param>
internal sealed record StoredScenario(string Name, string About, DateOnly Start, DateOnly End, IReadOnlyList<ScenarioText> Files)
{
    /// <summary>The scenario itself, read again from the stored texts.</summary>
    /// <exception cref="UnreadableScenarioException">A scenario of this version of leadsim needs what those texts do not have.</exception>
    public LoadedScenario Load()
    {
        // The reader asks for one file after the other, in the order in which they were stored.
        int next = 0;
        return ScenarioReader.Read(Files[0].File, (_, _, _) => Files[next++].Text);
    }
}
