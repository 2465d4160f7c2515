namespace Lead.Sim.Reference;

/// <summary>One person of lead-core: 24 bytes.</summary>
public struct LeadCorePerson
{
    /// <summary>The programme would not take this person.</summary>
    public const byte Nowhere = byte.MaxValue;

    /// <summary>Day of the next happening.</summary>
    public double Day;

    /// <summary>Arrests per person-year in active use.</summary>
    public float ArrestsPerYear;

    /// <summary>The risk of death is raised until this day.</summary>
    public float RiskUntil;

    /// <summary>Happenings so far: the ordinal of this person's draws.</summary>
    public uint Events;

    /// <summary>What the person is doing.</summary>
    public LeadCoreState State;

    /// <summary>Where a person in jail came from.</summary>
    public LeadCoreState JailedFrom;

    /// <summary>The district, 0 to 8, in which the programme would take this person; or <see cref="Nowhere"/>.</summary>
    public byte EligibleIn;

    /// <summary>What happens on that day, and whether it is a meeting.</summary>
    public byte Next;
}
