namespace Lead.Sim.Engine.Outcomes;

/// <summary>Things that happen and are counted.</summary>
internal enum Flow
{
    [Measure("arrests", "Arrests on any charge, diverted or booked.")]
    Arrests,

    [Measure("arrests", "Arrests for possession.")]
    PossessionArrests,

    [Measure("arrests", "Arrests for sale or intent to distribute.")]
    SaleArrests,

    [Measure("arrests", "Arrests for prostitution.")]
    ProstitutionArrests,

    [Measure("arrests", "Arrests on a warrant.")]
    WarrantArrests,

    [Measure("arrests", "Arrests on every other charge.")]
    OtherArrests,

    [Measure("bookings", "Arrests that led to jail.")]
    Bookings,

    [Measure("releases", "Releases from jail.")]
    Releases,

    [Measure("arrests", "Gate 1: arrests of people who are not enrolled, where the programme works on that day.")]
    ServedArrests,

    [Measure("arrests", "Gate 2: of these, arrests on an eligible charge.")]
    EligibleArrests,

    [Measure("referrals", "Gate 3: of these, arrests at which a trained officer offered diversion.")]
    ArrestReferrals,

    [Measure("referrals", "Referrals by a trained officer without an arrest.")]
    SocialContactReferrals,

    [Measure("referrals", "Referrals by all doors.")]
    Referrals,

    [Measure("referrals", "Gate 4: referrals that the records check found ineligible.")]
    ReferralsIneligible,

    [Measure("referrals", "Gate 5: eligible referrals that the person declined.")]
    ReferralsDeclined,

    [Measure("referrals", "Gate 6: accepted referrals for which no slot was free.")]
    ReferralsWithoutSlot,

    [Measure("enrolments", "Enrolments by all doors.")]
    Enrolments,

    [Measure("diversions", "Arrests that ended in enrolment instead of jail.")]
    Diversions,

    [Measure("events", "Engaged participants who lost touch with the case manager.")]
    Disengagements,

    [Measure("events", "Participants who came back into touch.")]
    ReEngagements,

    [Measure("exits", "Participants who left the programme, by death or departure too.")]
    ProgrammeExits,

    [Measure("requests", "Requests for treatment.")]
    TreatmentRequests,

    [Measure("requests", "Requests for treatment that found no free place.")]
    TreatmentRefusals,

    [Measure("entries", "Entries into treatment.")]
    TreatmentEntries,

    [Measure("exits", "Exits from treatment, by jail, death or departure too.")]
    TreatmentExits,

    [Measure("events", "Beginnings of remission.")]
    Remissions,

    [Measure("events", "Relapses from remission into active use.")]
    Relapses,

    [Measure("deaths", "Deaths by overdose.")]
    OverdoseDeaths,

    [Measure("deaths", "Deaths from other causes.")]
    OtherDeaths,

    [Measure("people", "Newcomers.")]
    Arrivals,

    [Measure("people", "People who moved away.")]
    Departures,
}
