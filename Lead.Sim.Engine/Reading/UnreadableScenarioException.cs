namespace Lead.Sim.Engine.Reading;

/// <summary>The files that somebody wrote cannot be read as a scenario. The message lists all that is wrong, one problem a line.</summary>
public sealed class UnreadableScenarioException : Exception
{
    /// <summary>Puts the problems in order of file, line and column.</summary>
    public UnreadableScenarioException(IReadOnlyList<Problem> problems)
        : this(InOrder(problems))
    {
    }

    private UnreadableScenarioException(Problem[] ordered)
        : base(string.Join('\n', ordered.Select(problem => problem.ToString()))) => Problems = ordered;

    /// <summary>What is wrong, in order of file, line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static Problem[] InOrder(IReadOnlyList<Problem> problems) =>
        [.. problems
            .OrderBy(problem => problem.Where.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Where.Line)
            .ThenBy(problem => problem.Where.Column)];
}
