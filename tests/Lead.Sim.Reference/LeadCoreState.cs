namespace Lead.Sim.Reference;

/// <summary>The states of lead-core.</summary>
public enum LeadCoreState : byte
{
    /// <summary>A: active use.</summary>
    InUse,

    /// <summary>L: in the LEAD programme.</summary>
    InLead,

    /// <summary>T: in other treatment.</summary>
    InTreatment,

    /// <summary>R: remission.</summary>
    InRemission,

    /// <summary>J: jail.</summary>
    InJail,
}
