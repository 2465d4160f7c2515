namespace Lead.Sim.Engine.Reading;

/// <summary>The family of a distribution.</summary>
public enum Family
{
    /// <summary>Beta, of a share.</summary>
    Beta,

    /// <summary>Lognormal, of what is above 0.</summary>
    Lognormal,

    /// <summary>Gamma, of what may be 0 and not less.</summary>
    Gamma,

    /// <summary>Normal, of what may be below 0, and of a share known so precisely that its beta distribution is one.</summary>
    Normal,
}
