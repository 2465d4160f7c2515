namespace Lead.Sim.Engine.Population;

/// <summary>What a person who has asked for treatment is waiting for.</summary>
internal enum TreatmentWait : byte
{
    Nothing,

    /// <summary>An appointment, and will come to it.</summary>
    Appointment,

    /// <summary>An appointment, but will give up before.</summary>
    MissedAppointment,

    /// <summary>A place, in the line of those for whom there was none.</summary>
    Place,
}
