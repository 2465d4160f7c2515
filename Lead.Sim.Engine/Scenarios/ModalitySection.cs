using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>One kind of treatment.</summary>
[Meaning("One kind of treatment.")]
public sealed record ModalitySection
{
    /// <summary>Share of those who ask for treatment; the shares of all modalities add up to 1.</summary>
    [Meaning("Share of those who ask for treatment that ask for this one.")]
    [In("share", 0, 1)]
    [SumsToOne]
    public required Quantity Chosen { get; init; }

    /// <summary>People that can be treated at one time.</summary>
    [Meaning("People that can be treated at one time.")]
    [In("places", 0, 10_000_000, Whole = true)]
    public required Quantity Places { get; init; }

    /// <summary>Weibull shape of the time in treatment.</summary>
    [Meaning("Weibull shape of the time in treatment.")]
    [In("shape", 0.2, 5)]
    public required Quantity RetentionShape { get; init; }

    /// <summary>Weibull scale of the time in treatment.</summary>
    [Meaning("Weibull scale of the time in treatment: 63 % have left by then.")]
    [In("months", 0.01, 1_200)]
    [In("years", 0.001, 100)]
    public required Quantity RetentionScale { get; init; }

    /// <summary>Share of those who leave that are in remission then.</summary>
    [Meaning("Share of those leaving treatment who are in remission; the others return to active use.")]
    [In("share", 0, 1)]
    public required Quantity RemissionAtExit { get; init; }
}
