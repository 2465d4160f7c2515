namespace Lead.Sim.Engine.Randomness;

/// <summary>The question that a random number answers: 6 bits of its key.</summary>
/// <remarks>The numbers are part of every published result: add at the end, never renumber, never reuse. At most 64.</remarks>
public enum Decision
{
    /// <summary>Dependent user or seller?</summary>
    Class = 0,

    /// <summary>Woman or man?</summary>
    Sex = 1,

    /// <summary>Which race would the sources record?</summary>
    Race = 2,

    /// <summary>Which age band, and how old within it? Ordinal 0 the band, 1 the place in it.</summary>
    Age = 3,

    /// <summary>Where is this person's daily life?</summary>
    Area = 4,

    /// <summary>How often is this person arrested, compared with others who live the same way?</summary>
    Frailty = 5,

    /// <summary>Does this person sell sex?</summary>
    SexWork = 6,

    /// <summary>In which state of use or treatment does the simulation find this person?</summary>
    FirstState = 7,

    /// <summary>How long has the state found at the start lasted, how long will it go on?</summary>
    FirstSpell = 8,

    /// <summary>Is this person in jail when the simulation begins, and for how long still?</summary>
    FirstCustody = 9,

    /// <summary>When does the next newcomer take up life beside this person?</summary>
    Arrival = 10,

    /// <summary>When is the next arrest for a new offence?</summary>
    NextArrest = 11,

    /// <summary>When is the next arrest on a warrant?</summary>
    NextWarrantArrest = 12,

    /// <summary>When does an officer next meet this person without an arrest?</summary>
    NextContact = 13,

    /// <summary>When does drug use stop, or start again?</summary>
    NextChangeOfUse = 14,

    /// <summary>When does this person next seek treatment?</summary>
    NextSeeking = 15,

    /// <summary>When is the next overdose, fatal or not?</summary>
    NextOverdose = 16,

    /// <summary>When would another cause kill this person?</summary>
    OtherDeath = 17,

    /// <summary>When does this person move away?</summary>
    MovingAway = 18,

    /// <summary>When does a participant lose touch with the case manager, or come back?</summary>
    NextEngagement = 19,

    /// <summary>When does a participant leave the programme?</summary>
    LeavingProgramme = 20,

    /// <summary>What is the charge?</summary>
    Charge = 21,

    /// <summary>Does the officer offer diversion at an arrest?</summary>
    OfferAtArrest = 22,

    /// <summary>Does the records check after an arrest pass?</summary>
    RecordsCheckAtArrest = 23,

    /// <summary>Does the person accept the offer made at an arrest?</summary>
    AcceptanceAtArrest = 24,

    /// <summary>Does the records check after a social contact pass?</summary>
    RecordsCheckAtContact = 25,

    /// <summary>Does the person accept the offer made at a social contact?</summary>
    AcceptanceAtContact = 26,

    /// <summary>How long is the stay in jail?</summary>
    JailStay = 27,

    /// <summary>Which treatment does this person ask for?</summary>
    Modality = 28,

    /// <summary>How long does the treatment last?</summary>
    Retention = 29,

    /// <summary>Is a person who leaves treatment in remission?</summary>
    AfterTreatment = 30,

    /// <summary>Does the first day find this person with an open case, a warrant, on probation, injecting, for how long still on probation, in prison? Ordinals 0 to 5.</summary>
    FirstStanding = 31,

    /// <summary>When is the hearing?</summary>
    NextHearing = 32,

    /// <summary>Does the person appear?</summary>
    Appearance = 33,

    /// <summary>How does the case end? Ordinals 3n, 3n + 1, 3n + 2: dropped, prison, probation.</summary>
    Disposition = 34,

    /// <summary>How long is the prison term?</summary>
    PrisonTerm = 35,

    /// <summary>When is probation violated?</summary>
    NextViolation = 36,

    /// <summary>Does the violation lead to prison?</summary>
    Revocation = 37,

    /// <summary>Does an amnesty clear this person's warrant?</summary>
    Amnesty = 38,

    /// <summary>Does legal coordination clear this participant's warrant and case?</summary>
    LegalCoordination = 39,

    /// <summary>Is the overdose fatal? Does the survivor stop using? Ordinals 2n and 2n + 1.</summary>
    OverdoseOutcome = 40,

    /// <summary>When does injecting begin or cease?</summary>
    NextChangeOfInjecting = 41,

    /// <summary>How inclined is the officer at the scene to divert?</summary>
    OfficerPropensity = 42,

    /// <summary>Is the programme open at the hour of the arrest?</summary>
    HourOfArrest = 43,

    /// <summary>When does somebody from the community refer this person?</summary>
    NextCommunityReferral = 44,

    /// <summary>Does the records check after a community referral pass?</summary>
    RecordsCheckAtReferral = 45,

    /// <summary>Does the person accept the offer made after a community referral?</summary>
    AcceptanceAtReferral = 46,

    /// <summary>Does a diverted person come to the intake?</summary>
    Intake = 47,

    /// <summary>Does treatment go on in jail, or in which modality is one begun there?</summary>
    JailTreatment = 48,

    /// <summary>How soon does a person who was given a slot come to the intake?</summary>
    TimeToIntake = 49,

    /// <summary>How long is a person ready to wait for a slot?</summary>
    PatienceForSlot = 50,

    /// <summary>How long is a person ready to wait for treatment?</summary>
    PatienceForTreatment = 51,

    /// <summary>Is this person unhoused on the first day or on arrival?</summary>
    FirstHousing = 52,

    /// <summary>When is housing lost or found, or a housing unit left?</summary>
    NextHousing = 53,

    /// <summary>Is a housing unit that is left lost, or left for housing of one's own?</summary>
    AfterUnit = 54,

    /// <summary>How long ago was the last release before the first day, and what went before? Ordinal 0, then three for each earlier booking.</summary>
    Past = 55,

    /// <summary>How often was this person arrested before the recent past?</summary>
    PriorArrests = 56,

    /// <summary>Does a seller who leaves stop selling, rather than move away?</summary>
    StopSelling = 57,

    /// <summary>Does an arrest of somebody from a served zone happen in it?</summary>
    Displacement = 58,

    /// <summary>Is no more found at an arrest than can be diverted, and is it of a kind that can?</summary>
    Quantity = 59,

    /// <summary>When does a finding of violence come on record?</summary>
    Violence = 60,

    /// <summary>Do police arrest somebody else with the time that a diversion frees?</summary>
    Substitution = 61,

    /// <summary>Does this person use cocaine beside opioids?</summary>
    Cocaine = 62,

    /// <summary>How long is a person who has had an appointment ready to wait for a place in treatment?</summary>
    PatienceInLine = 63,
}
