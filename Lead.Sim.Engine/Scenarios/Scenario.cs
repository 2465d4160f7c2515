using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>One possible course of events for one city: who lives there, how lives unfold, and what is decided when.</summary>
/// <remarks>
/// Immutable, complete and free of defaults: every number stands in a scenario file with its unit and source. Everything but <see cref="Policy"/> is
/// what somebody measured or assumed (uncertain); the policy is what somebody decides (a lever).
/// </remarks>
[Meaning("One possible course of events for one city: who lives there, how lives unfold, and what is decided when.")]
public sealed record Scenario
{
    /// <summary>Unique among the scenarios of a comparison.</summary>
    [Meaning("A short name, unique among the scenarios of a comparison.")]
    [Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case words and digits joined by hyphens")]
    public required string Name { get; init; }

    /// <summary>What the scenario says in a sentence; printed in every result.</summary>
    [Meaning("What this scenario is about, in a sentence.")]
    public required string About { get; init; }

    /// <summary>The file that this one varies.</summary>
    [Meaning("The scenario file that this one varies, relative to this file; what is not written here is as it is there.")]
    public string? Extends { get; init; }

    /// <summary>Day 0 of the clock.</summary>
    [Meaning("The first day that is simulated.")]
    public required DateOnly Start { get; init; }

    /// <summary>The horizon.</summary>
    [Meaning("The first day that is no longer simulated.")]
    public required DateOnly End { get; init; }

    /// <summary>Who lives in the city.</summary>
    [Meaning("Who is in the model: how many, of which sex, race and age, and how they come and go.")]
    public required PopulationSection Population { get; init; }

    /// <summary>Where people live and police work.</summary>
    [Meaning("Police districts, zones within them, and officers.")]
    public required PlacesSection Places { get; init; }

    /// <summary>Drug use, remission and relapse.</summary>
    [Meaning("Drug use: remission and relapse.")]
    public required DrugUseSection DrugUse { get; init; }

    /// <summary>Housing of dependent users.</summary>
    [Meaning("Housing of dependent users: how it is lost and found, and what being without it does.")]
    public required HousingSection Housing { get; init; }

    /// <summary>Treatment outside the programme.</summary>
    [Meaning("Treatment: who seeks it, how many places there are, how long people stay.")]
    public required TreatmentSection Treatment { get; init; }

    /// <summary>Arrests.</summary>
    [Meaning("Arrests: how often, on which charge, of whom, in which year.")]
    public required ArrestSection Arrest { get; init; }

    /// <summary>Jail stays.</summary>
    [Meaning("How long people stay in jail after a booking, by charge.")]
    public required JailSection Jail { get; init; }

    /// <summary>Courts, warrants, probation and prison.</summary>
    [Meaning("Courts, warrants, probation and prison.")]
    public required CourtSection Court { get; init; }

    /// <summary>Overdoses.</summary>
    [Meaning("Overdose, fatal and not.")]
    public required OverdoseSection Overdose { get; init; }

    /// <summary>Deaths from other causes.</summary>
    [Meaning("Death from other causes.")]
    public required MortalitySection Mortality { get; init; }

    /// <summary>How the programme works where it runs.</summary>
    [Meaning("How the diversion programme works where it is offered, and what it does.")]
    public required ProgrammeSection Programme { get; init; }

    /// <summary>Costs.</summary>
    [Meaning("What things cost, and whom.")]
    public required CostsSection Costs { get; init; }

    /// <summary>Officers' time.</summary>
    [Meaning("How many hours of officers' time each arrest, diversion, referral and training session takes.")]
    public required OfficerHoursSection OfficerHours { get; init; }

    /// <summary>Quality of life.</summary>
    [Meaning("Quality of life by state.")]
    public required HealthSection Health { get; init; }

    /// <summary>What is decided when, in order of date; empty for no programme.</summary>
    [Meaning("What is decided when: dated changes in order of date. What a change does not name stays as it was; before the first there is no programme.")]
    public required IReadOnlyList<PolicyChange> Policy { get; init; }

    /// <summary>Days from start to end.</summary>
    public int HorizonDays => End.DayNumber - Start.DayNumber;
}
