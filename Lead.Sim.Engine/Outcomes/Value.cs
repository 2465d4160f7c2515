namespace Lead.Sim.Engine.Outcomes;

/// <summary>What is made of things that happen and of time in states: money and health.</summary>
internal enum Value
{
    [Measure("usd", "Costs to the city.")]
    CostCity,

    [Measure("usd", "Costs to the state.")]
    CostState,

    [Measure("usd", "Costs to Medicaid.")]
    CostMedicaid,

    [Measure("usd", "Costs to the funder of the programme.")]
    CostFunder,

    [Measure("usd", "Costs to all payers.")]
    CostTotal,

    [Measure("usd", "Costs of police, training included, all payers.")]
    CostPolice,

    [Measure("usd", "Costs of courts and probation, all payers.")]
    CostCourt,

    [Measure("usd", "Costs of jail and prison, all payers.")]
    CostCustody,

    [Measure("usd", "Costs of treatment, all payers.")]
    CostTreatment,

    [Measure("usd", "Costs of other health care, all payers.")]
    CostHealthCare,

    [Measure("usd", "Costs of the programme, all payers.")]
    CostProgramme,

    [Measure("usd", "Costs of housing units, all payers.")]
    CostHousing,

    [Measure("hours", "Officers' time for bookings, diversions, social-contact referrals and training.")]
    OfficerHours,

    [Measure("years", "Years lived by the people in the model.")]
    LifeYears,

    [Measure("years", "Quality-adjusted years lived by the people in the model.")]
    Qalys,
}
