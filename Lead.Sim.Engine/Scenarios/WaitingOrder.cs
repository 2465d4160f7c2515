namespace Lead.Sim.Engine.Scenarios;

/// <summary>Who is called first from a waiting list.</summary>
public enum WaitingOrder
{
    /// <summary>Who has waited longest.</summary>
    FirstCome,

    /// <summary>Those with precedence before the others; among equals who has waited longest.</summary>
    Precedence,
}
