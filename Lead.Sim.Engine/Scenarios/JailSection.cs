using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Length of stay by charge.</summary>
[Meaning("Length of stay by charge.")]
public sealed record JailSection
{
    /// <summary>After a booking for possession.</summary>
    [Meaning("After a booking for possession.")]
    public required StaySection Possession { get; init; }

    /// <summary>After a booking for sale.</summary>
    [Meaning("After a booking for sale.")]
    public required StaySection Sale { get; init; }

    /// <summary>After a booking for prostitution.</summary>
    [Meaning("After a booking for prostitution.")]
    public required StaySection Prostitution { get; init; }

    /// <summary>After a booking on a warrant.</summary>
    [Meaning("After a booking on a warrant.")]
    public required StaySection Warrant { get; init; }

    /// <summary>After a booking for a violation of probation.</summary>
    [Meaning("After a booking for a violation of probation.")]
    public required StaySection Violation { get; init; }

    /// <summary>After a booking on any other charge.</summary>
    [Meaning("After a booking on any other charge.")]
    public required StaySection Other { get; init; }

    /// <summary>The odds of a short stay by calendar year: rules of release before trial.</summary>
    [Meaning("Odds of a short stay by calendar year, relative to the years for which stays are stated: the rules of release before trial. Every simulated year must be named, or covered by e.g. 2017+.")]
    [In("odds-ratio", 0.01, 100)]
    [Years]
    public required QuantityTable ReleaseOdds { get; init; }

    /// <summary>How the length of a stay depends on prior arrests.</summary>
    [Meaning("How the length of a stay depends on prior arrests.")]
    public required PriorsSection Priors { get; init; }
}
