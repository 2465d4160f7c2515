using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>A mixture of two Weibull distributions: those who leave at the first appearance, and the others.</summary>
[Meaning("A stay in jail as a mixture of two Weibull distributions: those who leave at the first appearance, and the others.")]
public sealed record StaySection
{
    /// <summary>Share of the short stays.</summary>
    [Meaning("Share of bookings with a short stay.")]
    [In("share", 0, 1)]
    public required Quantity ShortShare { get; init; }

    /// <summary>Weibull shape of the short stays.</summary>
    [Meaning("Weibull shape of short stays.")]
    [In("shape", 0.1, 50)]
    public required Quantity ShortShape { get; init; }

    /// <summary>Weibull scale of the short stays.</summary>
    [Meaning("Weibull scale of short stays.")]
    [In("days", 0.001, 10_000)]
    public required Quantity ShortScale { get; init; }

    /// <summary>Weibull shape of the long stays.</summary>
    [Meaning("Weibull shape of long stays.")]
    [In("shape", 0.1, 50)]
    public required Quantity LongShape { get; init; }

    /// <summary>Weibull scale of the long stays.</summary>
    [Meaning("Weibull scale of long stays.")]
    [In("days", 0.001, 10_000)]
    public required Quantity LongScale { get; init; }
}
