namespace Lead.Sim.Engine.Scenarios;

/// <summary>Who pays.</summary>
public enum Payer
{
    /// <summary>The city: police, ambulances.</summary>
    City,

    /// <summary>The state: courts, jail, prison, probation.</summary>
    State,

    /// <summary>Medicaid: treatment and health care.</summary>
    Medicaid,

    /// <summary>Whoever funds the programme.</summary>
    Funder,
}
