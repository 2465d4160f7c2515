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

    [Measure("referrals", "Gate 6: accepted referrals that were refused because no slot was free.")]
    ReferralsWithoutSlot,

    [Measure("referrals", "Accepted referrals for which a slot is wanted: given one at once, refused, or waiting.")]
    SlotRequests,

    [Measure("people", "People who begin to wait for a slot.")]
    SlotWaits,

    [Measure("people", "People who stop waiting for a slot without one.")]
    SlotDropOuts,

    [Measure("slots", "Slots given, at once or after a wait.")]
    SlotsGiven,

    [Measure("referrals", "Gate 7: people given a slot who did not come to the intake, for whatever reason.")]
    ReferralsNoShow,

    [Measure("enrolments", "Enrolments by all doors.")]
    Enrolments,

    [Measure("enrolments", "Enrolments of people without an arrest in the six months before: the programme reaches people whom arrest would not have (net-widening).")]
    EnrolmentsWithoutArrest,

    [Measure("enrolments", "Enrolments at least six months before the end, the base of the next two measures.")]
    EnrolmentsFollowedUp,

    [Measure("arrests", "Arrests of these participants in the six months before enrolment, six at most for each.")]
    ArrestsBeforeEnrolment,

    [Measure("arrests", "Arrests of these participants in the six months after enrolment. Falls below the arrests before without any effect: people enrol at a peak.")]
    ArrestsAfterEnrolment,

    [Measure("diversions", "Arrests that did not lead to custody because the person was diverted, intake kept or not.")]
    Diversions,

    [Measure("arrests", "Arrests of people outside the model that police make with the time that diversions free (enforcement substitution); in no other count, but paid for.")]
    SubstituteArrests,

    [Measure("events", "Engaged participants who lost touch with the case manager.")]
    Disengagements,

    [Measure("events", "Participants who came back into touch.")]
    ReEngagements,

    [Measure("exits", "Participants who left the programme, by death or departure too.")]
    ProgrammeExits,

    [Measure("requests", "Requests for treatment.")]
    TreatmentRequests,

    [Measure("requests", "Requests for treatment that were refused because no place was free.")]
    TreatmentRefusals,

    [Measure("people", "People who begin to wait for treatment.")]
    TreatmentWaits,

    [Measure("people", "People who stop waiting for treatment without it.")]
    TreatmentDropOuts,

    [Measure("entries", "Entries into treatment, at once or after a wait.")]
    TreatmentEntries,

    [Measure("exits", "Exits from treatment, by jail, death or departure too.")]
    TreatmentExits,

    [Measure("events", "Beginnings of remission.")]
    Remissions,

    [Measure("events", "Relapses from remission into active use.")]
    Relapses,

    [Measure("events", "Losses of housing, of one's own or of a housing unit.")]
    HousingLost,

    [Measure("events", "Moves into housing of one's own, by unhoused people or from a housing unit.")]
    HousingFound,

    [Measure("requests", "Requests of unhoused participants for a housing unit.")]
    HousingRequests,

    [Measure("requests", "Requests for a housing unit that were refused because none was free.")]
    HousingRefusals,

    [Measure("people", "People who begin to wait for a housing unit.")]
    HousingWaits,

    [Measure("people", "People who stop waiting for a housing unit without one.")]
    HousingDropOuts,

    [Measure("entries", "Moves of unhoused participants into a housing unit.")]
    HousingPlacements,

    [Measure("exits", "Exits from housing units, by death or departure too.")]
    HousingUnitExits,

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
