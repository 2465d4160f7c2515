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

    [Measure("arrests", "Arrests for a violation of probation.")]
    ViolationArrests,

    [Measure("bookings", "Arrests that led to custody.")]
    Bookings,

    [Measure("releases", "Releases from jail or prison.")]
    Releases,

    [Measure("cases", "Cases filed; a further arrest joins the case that is open.")]
    CasesFiled,

    [Measure("cases", "Cases dropped or ended in acquittal.")]
    CasesDropped,

    [Measure("cases", "Cases that prosecutors closed for participants (legal coordination).")]
    CasesCoordinated,

    [Measure("convictions", "Convictions.")]
    Convictions,

    [Measure("hearings", "Hearings missed by a free person; each issues a warrant.")]
    FailuresToAppear,

    [Measure("warrants", "Warrants cleared without an arrest, by amnesty or legal coordination.")]
    WarrantsCleared,

    [Measure("admissions", "Admissions to prison.")]
    PrisonAdmissions,

    [Measure("arrests", "Gate 1: arrests of people who are not enrolled, where the programme works on that day.")]
    ServedArrests,

    [Measure("arrests", "Gate 2: of these, arrests on an eligible charge.")]
    EligibleArrests,

    [Measure("referrals", "Gate 3: of these, arrests at which a trained officer offered diversion.")]
    ArrestReferrals,

    [Measure("referrals", "Referrals by a trained officer without an arrest.")]
    SocialContactReferrals,

    [Measure("referrals", "Referrals by the community.")]
    CommunityReferrals,

    [Measure("referrals", "Referrals by all doors.")]
    Referrals,

    [Measure("referrals", "Gate 4: referrals that the records check found ineligible.")]
    ReferralsIneligible,

    [Measure("referrals", "Gate 5: eligible referrals that the person declined.")]
    ReferralsDeclined,

    [Measure("referrals", "Gate 6: accepted referrals for which no slot was free.")]
    ReferralsWithoutSlot,

    [Measure("referrals", "Gate 7: people diverted at an arrest who did not come to the intake; their charge was filed.")]
    ReferralsNoShow,

    [Measure("enrolments", "Enrolments by all doors.")]
    Enrolments,

    [Measure("enrolments", "Enrolments at least six months before the end, the base of the next two measures.")]
    EnrolmentsFollowedUp,

    [Measure("arrests", "Arrests of these participants in the six months before enrolment, six at most for each.")]
    ArrestsBeforeEnrolment,

    [Measure("arrests", "Arrests of these participants in the six months after enrolment. Falls below the arrests before without any effect: people enrol at a peak.")]
    ArrestsAfterEnrolment,

    [Measure("diversions", "Arrests that did not lead to custody because the person was diverted, intake kept or not.")]
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

    [Measure("overdoses", "Overdoses, fatal or not.")]
    Overdoses,

    [Measure("deaths", "Deaths by overdose.")]
    OverdoseDeaths,

    [Measure("deaths", "Deaths from other causes.")]
    OtherDeaths,

    [Measure("people", "Newcomers.")]
    Arrivals,

    [Measure("people", "People who moved away.")]
    Departures,

    [Measure("people", "Sellers who stopped selling, and so left the model.")]
    StoppedSelling,

    [Measure("people", "People jailed at least once in a calendar year, counted at the first booking of that year.")]
    PeopleJailed,

    [Measure("people", "People jailed at least twice in a calendar year, counted at the second booking of that year.")]
    PeopleJailedTwice,

    [Measure("people", "People jailed at least three times in a calendar year, counted at the third booking of that year.")]
    PeopleJailedThreeTimes,

    [Measure("people", "People who were in treatment at any time of a calendar year, counted on their first day of it in treatment; those who are in treatment when the year begins on its first day.")]
    PeopleTreated,
}
