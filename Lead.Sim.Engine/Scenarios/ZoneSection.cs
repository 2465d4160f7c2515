using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>A part of a district.</summary>
[Meaning("A part of a district.")]
public sealed record ZoneSection
{
    /// <summary>The district it lies in.</summary>
    [Meaning("The district it lies in.")]
    public required string District { get; init; }

    /// <summary>Its share of the district's people.</summary>
    [Meaning("Share of the district's people whose daily life is in the zone.")]
    [In("share", 0, 1)]
    public required Quantity Residents { get; init; }
}
