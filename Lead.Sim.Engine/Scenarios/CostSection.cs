using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What one thing costs, and whom.</summary>
[Meaning("What one thing costs, and whom.")]
public sealed record CostSection
{
    /// <summary>Who pays.</summary>
    [Meaning("Who pays: city, state, medicaid or funder.")]
    public required Payer Payer { get; init; }

    /// <summary>For each event, or for each person and time.</summary>
    [Meaning("Cost of each, in dollars of the price year.")]
    [In("usd", 0, 10_000_000)]
    [In("usd-per-day", 0, 1_000_000)]
    [In("usd-per-month", 0, 10_000_000)]
    public required Quantity Cost { get; init; }
}
