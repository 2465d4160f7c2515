using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Housing of dependent users: how it is lost and found, and what being without it does.</summary>
[Meaning("Housing of dependent users: how it is lost and found, and what being without it does.")]
public sealed record HousingSection
{
    /// <summary>Dependent users without housing on the first day and on arrival.</summary>
    [Meaning("Share of dependent users who are unhoused, on the first day and on arrival.")]
    [In("share", 0, 1)]
    public required Quantity Unhoused { get; init; }

    /// <summary>Losing housing, while free.</summary>
    [Meaning("Losing housing, of a dependent user who is housed and free.")]
    [In("per-year", 0, 50)]
    public required Quantity Losing { get; init; }

    /// <summary>Finding housing without a unit of the programme, while free.</summary>
    [Meaning("Finding housing on one's own, of a dependent user who is unhoused and free.")]
    [In("per-year", 0, 50)]
    public required Quantity Finding { get; init; }

    /// <summary>Moving from a housing unit into housing of one's own, while free.</summary>
    [Meaning("Moving from a housing unit of the programme into housing of one's own, while free.")]
    [In("per-year", 0, 50)]
    public required Quantity MovingOn { get; init; }

    /// <summary>Losing a housing unit, while free.</summary>
    [Meaning("Losing a housing unit of the programme and being unhoused again, while free.")]
    [In("per-year", 0, 50)]
    public required Quantity LosingUnit { get; init; }

    /// <summary>Arrests for new offences and on warrants while unhoused, relative to housed.</summary>
    [Meaning("Arrests for new offences and on warrants while unhoused, relative to the same person housed.")]
    [In("ratio", 0, 10)]
    public required Quantity Arrests { get; init; }

    /// <summary>Overdoses while unhoused, relative to housed.</summary>
    [Meaning("Overdoses while unhoused, relative to the same person housed.")]
    [In("ratio", 0, 10)]
    public required Quantity Overdose { get; init; }

    /// <summary>Still in treatment after six months, of those unhoused at entry, relative to housed.</summary>
    [Meaning("Odds of being in treatment six months after entry, of those unhoused at entry, relative to housed.")]
    [In("odds-ratio", 0.05, 20)]
    public required Quantity Retention { get; init; }

    /// <summary>What becomes of participants who ask for a unit when there is none.</summary>
    [Meaning("What becomes of participants who ask for a housing unit when there is none. All who ask are participants, so that precedence changes nothing.")]
    public required WaitingSection Waiting { get; init; }
}
