namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>What would make an outcome better known.</summary>
public enum Remedy
{
    /// <summary>A split takes at least two draws with two replications each.</summary>
    NotKnown,

    /// <summary>Nothing: it is the same in every draw and replication.</summary>
    Nothing,

    /// <summary>Chance is most of its variance, or hides the rest.</summary>
    MoreReplications,

    /// <summary>What nobody knows of the parameters is most of its variance.</summary>
    BetterData,
}
