namespace Lead.Sim.Engine.Population;

/// <summary>A person's place in the programme. Nobody is discharged for a new arrest.</summary>
internal enum Membership : byte
{
    None,

    /// <summary>On the waiting list for a slot.</summary>
    AwaitsSlot,

    /// <summary>Given a slot, not yet enrolled.</summary>
    AwaitsIntake,

    Engaged,

    /// <summary>Enrolled, out of touch with the case manager; the slot is still held.</summary>
    OutOfTouch,
}
