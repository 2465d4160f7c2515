using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What becomes of people who ask for a place when all are held.</summary>
[Meaning("What becomes of people who ask for a place when all are held.")]
public sealed record WaitingSection
{
    /// <summary>Refuse or queue: a structural assumption.</summary>
    [Meaning("refuse (who asks goes the way of everybody else, and may ask again) or queue (waits for a place).")]
    public required WhenFull WhenFull { get; init; }

    /// <summary>Who is called first.</summary>
    [Meaning("Who is called first: first-come, or precedence (diverted people before others for a slot, participants before others for treatment and housing; first-come within each).")]
    public required WaitingOrder Order { get; init; }

    /// <summary>How many can wait; who comes later is refused.</summary>
    [Meaning("People who can wait at one time; more are refused.")]
    [In("people", 0, 10_000_000, Whole = true)]
    public required Quantity Room { get; init; }

    /// <summary>Hazard of giving up.</summary>
    [Meaning("Giving up, of a person who waits.")]
    [In("per-month", 0, 100)]
    public required Quantity DropOut { get; init; }
}
