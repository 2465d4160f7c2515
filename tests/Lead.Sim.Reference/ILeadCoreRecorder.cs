namespace Lead.Sim.Reference;

/// <summary>What lead-core tells of a replication, day by day in the order of the computer.</summary>
public interface ILeadCoreRecorder
{
    /// <summary>Somebody is arrested, and diverted or jailed.</summary>
    void Arrest(double day);

    /// <summary>An arrest ends in the programme.</summary>
    void Divert(double day);

    /// <summary>An arrest ends in jail.</summary>
    void Jail(double day);

    /// <summary>Somebody is released from jail.</summary>
    void Release(double day);

    /// <summary>Somebody leaves the programme for whatever reason.</summary>
    void LeaveProgramme(double day);

    /// <summary>Somebody dies.</summary>
    void Die(double day);
}
