namespace Lead.Sim.Engine.Scenarios;

/// <summary>What is done with people who ask for a place when all are held.</summary>
public enum WhenFull
{
    /// <summary>They are refused.</summary>
    Refuse,

    /// <summary>They wait.</summary>
    Queue,
}
