using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Overdose: base × injecting × fentanyl × state × time since release or treatment; then who dies.</summary>
[Meaning("Overdose: base x injecting x fentanyl x state x time since release or treatment; then who dies.")]
public sealed record OverdoseSection
{
    /// <summary>Any overdose, of people in active use outside treatment who do not inject, before fentanyl.</summary>
    [Meaning("Overdoses, fatal or not, of people in active use outside treatment who do not inject, before fentanyl.")]
    [In("per-year", 0, 20)]
    public required Quantity Overdose { get; init; }

    /// <summary>Injecting relative to not.</summary>
    [Meaning("Overdoses of people who inject, relative to those who do not.")]
    [In("ratio", 0, 100)]
    public required Quantity Injecting { get; init; }

    /// <summary>Who dies of an overdose.</summary>
    [Meaning("Who dies of an overdose.")]
    public required FatalitySection Fatality { get; init; }

    /// <summary>Remission after an overdose that was survived.</summary>
    [Meaning("Share of survivors of an overdose in active use who stop using.")]
    [In("share", 0, 1)]
    public required Quantity CessationAfter { get; init; }

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

    /// <summary>Custody that takes tolerance away.</summary>
    [Meaning("Shortest stay in custody that takes tolerance away and so raises the risk after release.")]
    [In("days", 0, 365)]
    public required Quantity ToleranceLostAfter { get; init; }

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
