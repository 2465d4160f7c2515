using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Dependent users who use cocaine beside opioids, and what that changes. With every ratio at 1 it changes nothing.</summary>
[Meaning("Dependent users who use cocaine beside opioids, and what that changes. With every ratio at 1 it changes nothing.")]
public sealed record CocaineSection
{
    /// <summary>Their share of dependent users.</summary>
    [Meaning("Share of dependent users who use cocaine beside opioids.")]
    [In("share", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Hazard ratio of remission.</summary>
    [Meaning("Remission of those who also use cocaine, relative to other dependent users.")]
    [In("ratio", 0, 10)]
    public required Quantity Remission { get; init; }

    /// <summary>Odds ratio of being in treatment after six months.</summary>
    [Meaning("Retention in treatment of those who also use cocaine, at six months, relative to other dependent users.")]
    [In("odds-ratio", 0.05, 20)]
    public required Quantity Retention { get; init; }

    /// <summary>Hazard ratio of overdose.</summary>
    [Meaning("Overdoses of those who also use cocaine, relative to other dependent users.")]
    [In("ratio", 0, 100)]
    public required Quantity Overdose { get; init; }
}
