using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Base rates of arrest by charge, arrests per person-year of the people named.</summary>
[Meaning("Base rates of arrest by charge, for each person named.")]
public sealed record ArrestRatesSection
{
    /// <summary>Possession, of dependent users.</summary>
    [Meaning("Possession, of dependent users.")]
    [In("per-year", 0, 20)]
    public required Quantity Possession { get; init; }

    /// <summary>Sale or intent to distribute, of sellers.</summary>
    [Meaning("Sale or intent to distribute, of sellers.")]
    [In("per-year", 0, 20)]
    public required Quantity Sale { get; init; }

    /// <summary>Prostitution, of people who sell sex.</summary>
    [Meaning("Prostitution, of people who sell sex.")]
    [In("per-year", 0, 20)]
    public required Quantity Prostitution { get; init; }

    /// <summary>Warrants, of people who have one outstanding.</summary>
    [Meaning("Arrests on a warrant, of people who have one outstanding.")]
    [In("per-year", 0, 20)]
    public required Quantity Warrant { get; init; }

    /// <summary>Every other charge, of everybody.</summary>
    [Meaning("Every other charge, of everybody.")]
    [In("per-year", 0, 20)]
    public required Quantity Other { get; init; }
}
