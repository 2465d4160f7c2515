namespace Lead.Sim.Engine.Life;

/// <summary>The gates between a police contact and the programme, in the order in which the street asks. A person stops at one of them.</summary>
internal enum Gate
{
    /// <summary>Is the person not enrolled yet, and does the programme work here today?</summary>
    Served,

    /// <summary>Is the charge eligible?</summary>
    EligibleCharge,

    /// <summary>Is the officer trained, and does he or she offer it?</summary>
    Offer,

    /// <summary>Does the records check pass?</summary>
    RecordsCheck,

    /// <summary>Does the person accept?</summary>
    Acceptance,

    /// <summary>Is a slot free? The only question that the world has to answer.</summary>
    Slot,
}
