namespace Lead.Sim.Experiments.Economics;

/// <summary>The direction of a difference, as far as simulation noise lets it be seen.</summary>
public enum Change
{
    /// <summary>Its 95 % interval holds 0, or there is none.</summary>
    Unclear,

    /// <summary>Exactly 0 in every replication.</summary>
    None,

    /// <summary>Its 95 % interval lies above 0.</summary>
    Up,

    /// <summary>Its 95 % interval lies below 0.</summary>
    Down,
}
