namespace Lead.Sim.Engine.Reading;

/// <summary>The files that somebody wrote cannot be read as a scenario. The message lists what is wrong, one problem a line.</summary>
public sealed class UnreadableScenarioException : Exception
{
    /// <summary>How many problems the message lists before it only counts the rest.</summary>
    public const int MostListed = 100;

    /// <summary>Puts the problems in order of file, line and column.</summary>
    public UnreadableScenarioException(IReadOnlyList<Problem> problems)
        : this(InOrder(problems))
    {
    }

    private UnreadableScenarioException(Problem[] ordered)
        : base(Listed(ordered)) => Problems = ordered;

    /// <summary>All that is wrong, in order of file, line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static string Listed(Problem[] ordered)
    {
        IEnumerable<string> lines = ordered.Take(MostListed).Select(problem => problem.ToString());
        return string.Join('\n', ordered.Length > MostListed ? lines.Append($"... and {ordered.Length - MostListed:N0} more.") : lines);
    }

    private static Problem[] InOrder(IReadOnlyList<Problem> problems) =>
        [.. problems
            .OrderBy(problem => problem.Where.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Where.Line)
            .ThenBy(problem => problem.Where.Column)];
}
