namespace Lead.Sim.Experiments.Comparisons;

/// <summary>How often to run a comparison: a fixed number of times, or as often as a precision takes (Stein's two stages).</summary>
public sealed record Plan
{
    private const int StandardFirstStage = 30;

    /// <summary>The fewest replications that say anything of their spread.</summary>
    public const int Fewest = 2;

    /// <summary>The most replications if nobody says otherwise.</summary>
    public const int StandardMost = 1_000;

    /// <summary>A fixed number of times.</summary>
    /// <param name="replications">Replications of each scenario, at least 1.</param>
    public Plan(int replications)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replications, 1);
        (FirstStage, Most, Wanted) = (replications, replications, []);
    }

    private Plan(int firstStage, int replications) => (FirstStage, Most, Wanted) = (firstStage, replications, []);

    private Plan(IReadOnlyList<Precision> wanted, int most, TimeSpan? timeLimit) => (Wanted, Most, FirstStage, TimeLimit) = (wanted, most, Math.Min(StandardFirstStage, most), timeLimit);

    /// <summary>Time after which no replication begins if nobody says otherwise: with writing and a report, a comparison ends within a minute.</summary>
    public static TimeSpan StandardTimeLimit { get; } = TimeSpan.FromSeconds(50);

    /// <summary>Replications of the first stage, whose spread decides how many are run; all of them if their number is fixed.</summary>
    public int FirstStage { get; }

    /// <summary>The most replications.</summary>
    public int Most { get; }

    /// <summary>What is to be known how precisely; empty for a fixed number of replications.</summary>
    public IReadOnlyList<Precision> Wanted { get; }

    /// <summary>Time after which no replication begins; null for none. At least <see cref="Fewest"/> are run.</summary>
    public TimeSpan? TimeLimit { get; }

    /// <summary>Whether the number of replications is fixed.</summary>
    public bool IsFixed => Wanted.Count == 0;

    /// <summary>As often as an earlier comparison was run in its two stages, whatever decided it then.</summary>
    /// <param name="firstStage">Replications of its first stage.</param>
    /// <param name="replications">Replications in all.</param>
    public static Plan Again(int firstStage, int replications)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstStage, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(replications, firstStage);
        return new(firstStage, replications);
    }

    /// <summary>As often as it takes.</summary>
    /// <param name="wanted">What is to be known how precisely, at least one.</param>
    /// <param name="most">The most replications, at least <see cref="Fewest"/>.</param>
    /// <param name="timeLimit">Time after which no replication begins; null for none.</param>
    public static Plan Precise(IReadOnlyList<Precision> wanted, int most = StandardMost, TimeSpan? timeLimit = null)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentOutOfRangeException.ThrowIfZero(wanted.Count, nameof(wanted));
        ArgumentOutOfRangeException.ThrowIfLessThan(most, Fewest);
        return new(wanted, most, timeLimit);
    }
}
