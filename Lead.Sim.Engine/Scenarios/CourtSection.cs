using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What follows a booking: hearing, failure to appear, disposition, probation and prison.</summary>
[Meaning("What follows a booking: hearing, failure to appear, disposition, probation and prison.")]
public sealed record CourtSection
{
    /// <summary>Where the first day finds people; they do not exclude each other.</summary>
    [Meaning("Share of people who have an open case, an outstanding warrant, are on probation or in prison on the first day; they do not exclude each other.")]
    [In("share", 0, 1)]
    [Keys("open-case", "warrant", "probation", "prison")]
    public required QuantityTable FirstDay { get; init; }

    /// <summary>Mean time from filing to the hearing that decides; exponential.</summary>
    [Meaning("Mean time from filing to the hearing that decides the case.")]
    [In("months", 0.1, 60)]
    [In("days", 1, 1_800)]
    public required Quantity TimeToHearing { get; init; }

    /// <summary>Chance that a free person misses it, which issues a warrant.</summary>
    [Meaning("Share of hearings that a free person misses, which issues a warrant.")]
    [In("share", 0, 1)]
    public required Quantity FailureToAppear { get; init; }

    /// <summary>Cases that end without conviction.</summary>
    [Meaning("Share of decided cases that are dropped or end in acquittal.")]
    [In("share", 0, 1)]
    public required Quantity Dropped { get; init; }

    /// <summary>Prison, of those convicted.</summary>
    [Meaning("Share of convictions that lead to prison, by charge.")]
    [In("share", 0, 1)]
    [Keys("possession", "sale", "prostitution", "other")]
    public required QuantityTable Prison { get; init; }

    /// <summary>Probation, of those convicted and not sent to prison.</summary>
    [Meaning("Share of the other convictions that lead to probation; the rest end with time served.")]
    [In("share", 0, 1)]
    public required Quantity Probation { get; init; }

    /// <summary>Length of probation.</summary>
    [Meaning("Length of probation.")]
    [In("months", 1, 120)]
    public required Quantity ProbationTerm { get; init; }

    /// <summary>Mean time in prison after a conviction; exponential.</summary>
    [Meaning("Mean time in prison after a conviction.")]
    [In("months", 0.5, 240)]
    public required Quantity PrisonTerm { get; init; }

    /// <summary>Arrests for violating probation.</summary>
    [Meaning("Arrests for a violation, of a person on probation.")]
    [In("per-month", 0, 1)]
    public required Quantity Violation { get; init; }

    /// <summary>Violations that lead to prison.</summary>
    [Meaning("Share of arrests for a violation that end probation in prison.")]
    [In("share", 0, 1)]
    public required Quantity Revocation { get; init; }

    /// <summary>Mean time in prison after a violation, by the year of the violation; exponential. Rules that cap it came into force in Maryland in October 2017.</summary>
    [Meaning("Mean time in prison after a violation, by the year of the violation.")]
    [In("months", 0.1, 240)]
    [Years]
    public required QuantityTable RevocationTerm { get; init; }
}
