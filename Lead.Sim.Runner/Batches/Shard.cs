using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Runner.Batches;

/// <summary>The share of a batch that one machine runs: every <paramref name="Count"/>-th unit.</summary>
/// <param name="Index">Which share, from 0.</param>
/// <param name="Count">How many shares there are.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>All of it.</summary>
    public static Shard Whole { get; } = new(0, 1);

    /// <summary>Whether it is all of the batch.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Whether a unit belongs to it.</summary>
    public bool Has(WorkUnit unit) => unit.Number % Count == Index;

    public override string ToString() => $"{Index}/{Count}";
}
