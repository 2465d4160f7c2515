using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>One account of how arrests are spread over people and over the time since a release.</summary>
[Meaning("One account of how arrests are spread over people and over the time since a release.")]
public sealed record RecoverySection
{
    /// <summary>How unequal people are who live the same way.</summary>
    [Meaning("Gamma shape of the personal frailty, mean 1: the variance is 1 over the shape.")]
    [In("shape", 0.05, 100)]
    public required Quantity Shape { get; init; }

    /// <summary>All base rates relative to those stated, so that both accounts give the same arrests.</summary>
    [Meaning("Base rates of arrest under this account, relative to those stated.")]
    [In("ratio", 0.01, 100)]
    public required Quantity Rates { get; init; }

    /// <summary>By days since the last release, relative to more than two years or never.</summary>
    [Meaning("Arrests by days since the last release, relative to more than two years or never.")]
    [In("ratio", 0, 100)]
    [Keys("0-14", "14-30", "30-60", "60-90", "90-180", "180-365", "365-730")]
    public required QuantityTable SinceRelease { get; init; }
}
