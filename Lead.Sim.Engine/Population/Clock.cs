namespace Lead.Sim.Engine.Population;

/// <summary>What can happen to a person. Each has a clock of its own that runs beside the others; the first to ring happens first.</summary>
/// <remarks>Two clocks that ring at the same moment happen in this order.</remarks>
internal enum Clock
{
    Release,
    Arrest,
    WarrantArrest,
    SocialContact,
    CommunityReferral,
    Overdose,
    ChangeOfUse,
    SeekingTreatment,
    EndOfTreatment,
    OtherDeath,
    MovingAway,
    Engagement,
    LeavingProgramme,
    RiskFades,
    NextAgeBand,
    Hearing,
    Violation,
    EndOfProbation,
    CaseReview,
    ChangeOfInjecting,
    TimeSinceRelease,
    Housing,
    CheckIn,
    ArrestFades,

    /// <summary>No clock: somebody who waits is called to a slot of the programme.</summary>
    CallToSlot = Clocks.Count,

    /// <inheritdoc cref="CallToSlot"/>
    CallToUnit,

    /// <inheritdoc cref="CallToSlot"/>
    CallToTreatment,
}
