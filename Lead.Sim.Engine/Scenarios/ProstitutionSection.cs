using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Whom police arrest for prostitution, and where, given that they sell sex alike: in place of the ratios by race that hold for other charges.</summary>
[Meaning("Whom police arrest for prostitution, and where, given that they sell sex alike: in place of the ratios by race that hold for other charges.")]
public sealed record ProstitutionSection
{
    /// <summary>Arrests for prostitution of people of a race relative to white people.</summary>
    [Meaning("Arrests for prostitution by race given that people sell sex alike, relative to white people: what police do, not what people do.")]
    [In("ratio", 0, 100)]
    [Keys("black", "white", "other")]
    [Reference("white")]
    public required QuantityTable Race { get; init; }

    /// <summary>Arrests for prostitution by district, relative to the city.</summary>
    [Meaning("Arrests for prostitution by district, for each person who sells sex there, relative to the city.")]
    [In("ratio", 0, 100)]
    public required QuantityTable District { get; init; }
}
