namespace Lead.Sim.Engine.Scenarios;

/// <summary>Why the hazard of re-arrest falls with the time since release. The data hardly separate the two.</summary>
public enum Recovery
{
    /// <summary>The frequently arrested are arrested first: people differ much.</summary>
    Frailty,

    /// <summary>Everybody's hazard falls: people differ little.</summary>
    TrueRecovery,
}
