namespace Lead.Sim.Reference;

/// <summary>What one replication of lead-core gives, by month of 30.4375 days.</summary>
public sealed class LeadCoreRecord
{
    /// <summary>Arrests.</summary>
    public Monthly Arrests { get; } = new();

    /// <summary>Arrests that ended in the programme.</summary>
    public Monthly Diversions { get; } = new();

    /// <summary>Deaths.</summary>
    public Monthly Deaths { get; } = new();

    /// <summary>Jail census.</summary>
    public Monthly Jail { get; } = new();

    /// <summary>Enrolment, people who are in jail from the programme included.</summary>
    public Monthly Enrolment { get; } = new();

    /// <summary>Everything that happened.</summary>
    public long Happenings { get; set; }
}
