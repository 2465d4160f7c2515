namespace Lead.Sim.Engine.Scenarios;

/// <summary>What an arrest is for.</summary>
public enum Charge
{
    /// <summary>Possession of drugs.</summary>
    Possession,

    /// <summary>Sale of drugs or intent to distribute.</summary>
    Sale,

    /// <summary>Prostitution.</summary>
    Prostitution,

    /// <summary>An outstanding warrant.</summary>
    Warrant,

    /// <summary>Everything else.</summary>
    Other,

    /// <summary>A violation of probation.</summary>
    Violation,
}
