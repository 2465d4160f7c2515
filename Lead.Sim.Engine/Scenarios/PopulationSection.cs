using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Who is in the model. One simulated person stands for one person.</summary>
[Meaning("Who is in the model. One simulated person stands for one person.")]
public sealed record PopulationSection
{
    /// <summary>People at the start; at most 2^24, so that newcomers can be numbered beside them.</summary>
    [Meaning("People in the model on the first day.")]
    [In("people", 1, 16_777_216, Whole = true)]
    public required Quantity People { get; init; }

    /// <summary>People who sell drugs without being dependent.</summary>
    [Meaning("Share of them who sell drugs without being dependent; the others are dependent users.")]
    [In("share", 0, 1)]
    public required Quantity SellerShare { get; init; }

    /// <summary>New dependence and in-migration.</summary>
    [Meaning("Newcomers by new dependence or in-migration, for each person of the start.")]
    [In("per-year", 0, 1)]
    public required Quantity Arrivals { get; init; }

    /// <summary>Out-migration; arrests elsewhere are not seen.</summary>
    [Meaning("Moving away, for each person present.")]
    [In("per-year", 0, 1)]
    public required Quantity Departures { get; init; }

    /// <summary>Sellers among newcomers.</summary>
    [Meaning("Share of newcomers who sell drugs without being dependent.")]
    [In("share", 0, 1)]
    public required Quantity NewcomerSellerShare { get; init; }

    /// <summary>Sellers who leave selling behind and with it the model.</summary>
    [Meaning("Sellers who stop selling, and with it leave the model.")]
    [In("per-year", 0, 5)]
    public required Quantity StopSelling { get; init; }

    /// <summary>Dependent users.</summary>
    [Meaning("Who the dependent users are.")]
    public required PersonClassSection Users { get; init; }

    /// <summary>Sellers.</summary>
    [Meaning("Who the sellers are.")]
    public required PersonClassSection Sellers { get; init; }

    /// <summary>Selling sex, dependent users only.</summary>
    [Meaning("Share of dependent users who sell sex.")]
    [In("share", 0, 1)]
    [Keys("women", "men")]
    public required QuantityTable SexWork { get; init; }
}
