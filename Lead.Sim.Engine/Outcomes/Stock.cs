namespace Lead.Sim.Engine.Outcomes;

/// <summary>States that people are in, counted as the average over the days of a month or of the whole time.</summary>
internal enum Stock
{
    [Measure("people", "People in the model: alive and in the city.")]
    Population,

    [Measure("people", "People in active use, in custody or not.")]
    ActiveUse,

    [Measure("people", "People in treatment.")]
    InTreatment,

    [Measure("people", "People in remission outside treatment.")]
    InRemission,

    [Measure("people", "People in jail: the average daily census of the modelled people, not of the whole jail.")]
    JailCensus,

    [Measure("people", "People in prison.")]
    PrisonCensus,

    [Measure("people", "People with an open case.")]
    OpenCases,

    [Measure("people", "People with an outstanding warrant.")]
    OutstandingWarrants,

    [Measure("people", "People on probation.")]
    OnProbation,

    [Measure("people", "People in active use who inject, in custody or not.")]
    Injecting,

    [Measure("people", "People who wait for a slot of the programme.")]
    WaitingForSlot,

    [Measure("people", "People who have been given a slot and have not yet come to the intake.")]
    AwaitingIntake,

    [Measure("people", "People who wait for a place in treatment.")]
    WaitingForTreatment,

    [Measure("people", "Participants who hold a slot.")]
    Enrolled,

    [Measure("people", "Participants in touch with the case manager.")]
    Engaged,

    [Measure("people", "People in treatment with methadone.")]
    InMethadone,

    [Measure("people", "People in treatment with buprenorphine.")]
    InBuprenorphine,

    [Measure("people", "People in treatment with naltrexone.")]
    InNaltrexone,

    [Measure("people", "People in psychosocial treatment without medication.")]
    InPsychosocial,

    [Measure("people", "People in residential treatment.")]
    InResidential,

    [Measure("people", "People who are unhoused, in custody or not.")]
    Unhoused,

    [Measure("people", "Participants who wait for a housing unit.")]
    WaitingForUnit,

    [Measure("people", "People who live in a housing unit of the programme or keep it while in custody.")]
    InHousingUnits,
}
