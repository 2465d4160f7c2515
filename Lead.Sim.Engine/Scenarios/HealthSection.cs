using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Health-related quality of life: 1 is full health, 0 is death.</summary>
[Meaning("Health-related quality of life: 1 is full health, 0 is death.")]
public sealed record HealthSection
{
    /// <summary>By state of use.</summary>
    [Meaning("Quality of life by state; not-dependent is for sellers.")]
    [In("share", 0, 1)]
    [Keys("active-use", "treatment", "remission", "not-dependent")]
    public required QuantityTable QualityOfLife { get; init; }

    /// <summary>Loss by injecting, in active use.</summary>
    [Meaning("Loss of quality of life by injecting.")]
    [In("share", 0, 1)]
    public required Quantity InjectingLoss { get; init; }

    /// <summary>Loss by custody.</summary>
    [Meaning("Loss of quality of life in jail or prison.")]
    [In("share", 0, 1)]
    public required Quantity CustodyLoss { get; init; }
}
