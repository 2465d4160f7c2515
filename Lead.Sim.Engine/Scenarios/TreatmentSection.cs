using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Treatment of dependence.</summary>
[Meaning("Treatment of dependence.")]
public sealed record TreatmentSection
{
    /// <summary>Hazard of asking for a place, in active use outside treatment.</summary>
    [Meaning("Asking for treatment, of a person in active use outside treatment and outside the programme.")]
    [In("per-month", 0, 10)]
    [In("per-year", 0, 120)]
    public required Quantity Seeking { get; init; }

    /// <summary>What becomes of people who ask for a place when there is none.</summary>
    [Meaning("What becomes of people who ask for a place when there is none.")]
    public required WaitingSection Waiting { get; init; }

    /// <summary>What can be asked for: one or more of <see cref="ModalityNames"/>.</summary>
    [Meaning("What can be asked for: one or more of methadone, buprenorphine, naltrexone, psychosocial, residential.")]
    public required IReadOnlyDictionary<string, ModalitySection> Modalities { get; init; }
}
