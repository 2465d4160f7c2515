namespace Lead.Sim.Experiments.Economics;

/// <summary>What remains of a strategy when it is held against all others.</summary>
public enum Standing
{
    /// <summary>Nothing else gives as much for as little: what is worth choosing depends on what an effect is worth.</summary>
    OnFrontier,

    /// <summary>Another costs no more and gains no less, and is better in one of them (strong dominance).</summary>
    Dominated,

    /// <summary>A mix of two others gains as much for less (extended dominance).</summary>
    ExtendedlyDominated,

    /// <summary>It costs and gains exactly what an earlier one does.</summary>
    Equal,
}
