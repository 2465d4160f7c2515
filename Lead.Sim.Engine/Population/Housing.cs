namespace Lead.Sim.Engine.Population;

/// <summary>Where a person lives. Who sells without being dependent is always housed.</summary>
internal enum Housing : byte
{
    Housed,

    /// <summary>Without housing: on the street, in a shelter, on other people's sofas.</summary>
    Unhoused,

    /// <summary>In a housing unit that is held for participants of the programme.</summary>
    InUnit,
}
