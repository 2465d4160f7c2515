using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Enforcement by calendar year: an outside driver, never an effect of the programme.</summary>
[Meaning("Enforcement by calendar year: an outside driver, never an effect of the programme. Every simulated year must be named, or covered by e.g. 2020+.")]
public sealed record EnforcementSection
{
    /// <summary>Possession.</summary>
    [Meaning("Possession.")]
    [In("ratio", 0, 100)]
    [Years]
    public required QuantityTable Possession { get; init; }

    /// <summary>Sale.</summary>
    [Meaning("Sale or intent to distribute.")]
    [In("ratio", 0, 100)]
    [Years]
    public required QuantityTable Sale { get; init; }

    /// <summary>Prostitution.</summary>
    [Meaning("Prostitution.")]
    [In("ratio", 0, 100)]
    [Years]
    public required QuantityTable Prostitution { get; init; }

    /// <summary>Warrants.</summary>
    [Meaning("Warrants.")]
    [In("ratio", 0, 100)]
    [Years]
    public required QuantityTable Warrant { get; init; }

    /// <summary>Every other charge.</summary>
    [Meaning("Every other charge.")]
    [In("ratio", 0, 100)]
    [Years]
    public required QuantityTable Other { get; init; }
}
