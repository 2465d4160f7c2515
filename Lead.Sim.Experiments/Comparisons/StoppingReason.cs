namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What ended a comparison.</summary>
public enum StoppingReason
{
    /// <summary>The number of replications was fixed beforehand.</summary>
    AsAskedFor,

    /// <summary>The replications that the precision takes were run.</summary>
    PreciseEnough,

    /// <summary>The precision takes more replications than are allowed.</summary>
    MostReplications,

    /// <summary>The time was over before.</summary>
    TimeLimit,
}
