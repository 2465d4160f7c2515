using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Police districts and the zones within them.</summary>
[Meaning("Police districts and the zones within them.")]
public sealed record PlacesSection
{
    /// <summary>The districts, and where people spend their daily life.</summary>
    [Meaning("Share of people whose daily life is in each district; this names the districts.")]
    [In("share", 0, 1)]
    [SumsToOne]
    public required QuantityTable Residents { get; init; }

    /// <summary>Officers of each district.</summary>
    [Meaning("Officers assigned to each district.")]
    [In("officers", 0, 100_000, Whole = true)]
    public required QuantityTable Officers { get; init; }

    /// <summary>Parts of districts that a programme can serve by themselves.</summary>
    [Meaning("Zones: parts of a district that a programme can serve alone.")]
    public required IReadOnlyDictionary<string, ZoneSection> Zones { get; init; }
}
