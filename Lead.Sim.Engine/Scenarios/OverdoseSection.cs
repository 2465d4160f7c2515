using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Death by overdose: base × fentanyl × state × time since release or treatment.</summary>
[Meaning("Death by overdose: base x fentanyl x state x time since release or treatment.")]
public sealed record OverdoseSection
{
    /// <summary>In active use outside treatment, before fentanyl.</summary>
    [Meaning("Overdose deaths in active use outside treatment, before fentanyl.")]
    [In("per-year", 0, 5)]
    public required Quantity Death { get; init; }

    /// <summary>Exposure to fentanyl by calendar year.</summary>
    [Meaning("Share of the supply with fentanyl, by calendar year.")]
    [In("share", 0, 1)]
    [Years]
    public required QuantityTable FentanylShare { get; init; }

    /// <summary>Risk with fentanyl relative to without.</summary>
    [Meaning("Risk with fentanyl, relative to without.")]
    [In("ratio", 0, 100)]
    public required Quantity FentanylRisk { get; init; }

    /// <summary>In treatment relative to active use.</summary>
    [Meaning("In treatment, relative to active use.")]
    [In("ratio", 0, 10)]
    public required Quantity InTreatment { get; init; }

    /// <summary>In remission relative to active use.</summary>
    [Meaning("In remission, relative to active use.")]
    [In("ratio", 0, 10)]
    public required Quantity InRemission { get; init; }

    /// <summary>First two weeks after release from jail.</summary>
    [Meaning("In the first two weeks after release from jail, relative to later.")]
    [In("ratio", 0, 100)]
    public required Quantity ReleaseWeeksOneAndTwo { get; init; }

    /// <summary>Third and fourth week after release from jail.</summary>
    [Meaning("In the third and fourth week after release from jail, relative to later.")]
    [In("ratio", 0, 100)]
    public required Quantity ReleaseWeeksThreeAndFour { get; init; }

    /// <summary>First four weeks after treatment.</summary>
    [Meaning("In the first four weeks after leaving treatment, relative to later.")]
    [In("ratio", 0, 100)]
    public required Quantity FourWeeksAfterTreatment { get; init; }
}
