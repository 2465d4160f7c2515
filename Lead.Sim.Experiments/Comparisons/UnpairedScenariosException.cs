using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Scenarios cannot be compared person by person. The message lists what differs, one line each, and says why it matters.</summary>
public sealed class UnpairedScenariosException(IReadOnlyList<Problem> problems)
    : Exception(string.Join('\n', problems.Select(problem => problem.ToString()).Append(Why)))
{
    private const string Why = "A comparison follows the same people over the same time; what happens to them may differ, who they are may not.";

    /// <summary>What differs.</summary>
    public IReadOnlyList<Problem> Problems => problems;
}
