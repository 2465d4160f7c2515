namespace Lead.Sim.Engine.Population;

/// <summary>A person's place in the programme. Nobody is discharged for a new arrest.</summary>
internal enum Membership : byte
{
    None,
    Engaged,

    /// <summary>Enrolled, out of touch with the case manager; the slot is still held.</summary>
    OutOfTouch,
}
