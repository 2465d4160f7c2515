namespace Lead.Sim.Engine.Scenarios;

/// <summary>What the cap of the programme counts.</summary>
public enum CapMeaning
{
    /// <summary>Participants at one time.</summary>
    Concurrent,

    /// <summary>All who were ever given a slot.</summary>
    Cumulative,
}
