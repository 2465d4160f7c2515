namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What a comparison says of one outcome of one scenario.</summary>
public enum Verdict
{
    /// <summary>Simulation noise alone could explain what is seen.</summary>
    NoClearDifference,

    /// <summary>The outcome was the same in every replication.</summary>
    NoDifference,

    /// <summary>It is better than in the baseline.</summary>
    Better,

    /// <summary>It is worse than in the baseline.</summary>
    Worse,
}
