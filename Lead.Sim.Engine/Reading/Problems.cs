namespace Lead.Sim.Engine.Reading;

/// <summary>Collects what is wrong, so that all of it can be told in one go.</summary>
public sealed class Problems
{
    private readonly List<Problem> _all = [];

    /// <summary>How many problems there are so far.</summary>
    public int Count => _all.Count;

    /// <summary>The problems in the order in which they were found.</summary>
    public IReadOnlyList<Problem> All => _all;

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => _all.Add(problem);

    /// <summary>Adds a problem made of its parts.</summary>
    public void Add(Location where, string path, string found, string expected, string suggestion = "") =>
        _all.Add(new(where, path, found, expected, suggestion));

    /// <summary>Goes on only if there is nothing to tell.</summary>
    /// <exception cref="UnreadableScenarioException">There is at least one problem; it lists them all.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
            throw new UnreadableScenarioException(_all);
    }
}
