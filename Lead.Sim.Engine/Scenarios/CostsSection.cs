using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Costs, on events and on time in a state.</summary>
[Meaning("Costs, on events and on time in a state.")]
public sealed record CostsSection
{
    /// <summary>The year in whose dollars all costs are stated.</summary>
    [Meaning("The year in whose dollars costs are stated.")]
    [Pattern("^(19|20)[0-9]{2}$", "a year such as 2016")]
    public required string PriceYear { get; init; }

    /// <summary>Discount rate of costs and of health, from the first day on.</summary>
    [Meaning("Discount rate of costs and health, counted from the first day.")]
    [In("per-year", 0, 0.2)]
    public required Quantity Discount { get; init; }

    /// <summary>What a quality-adjusted year of life may be worth.</summary>
    [Meaning("What a quality-adjusted year of life may be worth: three views, by which net benefit is shown.")]
    [In("usd-per-qaly", 0, 100_000_000)]
    [Keys("low", "middle", "high")]
    public required QuantityTable WillingnessToPay { get; init; }

    /// <summary>Each arrest.</summary>
    [Meaning("Police, for each arrest (usd).")]
    public required CostSection Arrest { get; init; }

    /// <summary>Each case filed.</summary>
    [Meaning("Court, prosecution and defence, for each case filed (usd).")]
    public required CostSection Case { get; init; }

    /// <summary>Each day in jail.</summary>
    [Meaning("Jail, for each person and day.")]
    public required CostSection Jail { get; init; }

    /// <summary>Each day in prison.</summary>
    [Meaning("Prison, for each person and time.")]
    public required CostSection Prison { get; init; }

    /// <summary>Each day on probation.</summary>
    [Meaning("Probation, for each person and time.")]
    public required CostSection Probation { get; init; }

    /// <summary>Each overdose, ambulance.</summary>
    [Meaning("Ambulance, for each overdose (usd).")]
    public required CostSection Ambulance { get; init; }

    /// <summary>Each overdose, hospital.</summary>
    [Meaning("Hospital, for each overdose (usd).")]
    public required CostSection Hospital { get; init; }

    /// <summary>Health care in active use.</summary>
    [Meaning("Other health care, for each person in active use and time.")]
    public required CostSection CareInUse { get; init; }

    /// <summary>Health care outside active use.</summary>
    [Meaning("Other health care, for each person in treatment or remission and time.")]
    public required CostSection CareOutsideUse { get; init; }

    /// <summary>Case management.</summary>
    [Meaning("Case management and services, for each participant and time.")]
    public required CostSection Participant { get; init; }

    /// <summary>The programme's fixed cost while it is open.</summary>
    [Meaning("Fixed cost of the programme while it is open, for all participants together.")]
    public required CostSection Programme { get; init; }

    /// <summary>A housing unit that is lived in.</summary>
    [Meaning("A housing unit for participants, for each person who lives in one and time.")]
    public required CostSection HousingUnit { get; init; }

    /// <summary>Training of an officer.</summary>
    [Meaning("Training, for each officer and session (usd).")]
    public required CostSection Training { get; init; }

    /// <summary>Treatment, by modality.</summary>
    [Meaning("Treatment, for each person and time, by modality.")]
    public required IReadOnlyDictionary<string, CostSection> Treatment { get; init; }
}
