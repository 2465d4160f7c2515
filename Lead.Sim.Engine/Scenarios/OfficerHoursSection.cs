using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Officers' time, all officers of an event together.</summary>
[Meaning("Officers' time, all officers of an event together.")]
public sealed record OfficerHoursSection
{
    /// <summary>Each arrest that is booked.</summary>
    [Meaning("For each arrest that is booked: transport, booking, report.")]
    [In("hours", 0, 1_000)]
    public required Quantity Booking { get; init; }

    /// <summary>Each arrest that ends in diversion.</summary>
    [Meaning("For each arrest that ends in diversion: waiting for the case manager, report.")]
    [In("hours", 0, 1_000)]
    public required Quantity Diversion { get; init; }

    /// <summary>Each referral without an arrest by an officer.</summary>
    [Meaning("For each social-contact referral.")]
    [In("hours", 0, 1_000)]
    public required Quantity SocialContact { get; init; }

    /// <summary>Each training session and officer.</summary>
    [Meaning("For each officer and training session.")]
    [In("hours", 0, 1_000)]
    public required Quantity Training { get; init; }
}
