using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>The composition of one class of people.</summary>
[Meaning("The composition of one class of people.")]
public sealed record PersonClassSection
{
    /// <summary>Women; the others are men.</summary>
    [Meaning("Share of women; the others are men.")]
    [In("share", 0, 1)]
    public required Quantity Women { get; init; }

    /// <summary>Race as police and jail record it.</summary>
    [Meaning("Race as the sources record it.")]
    [In("share", 0, 1)]
    [Keys("black", "white", "other")]
    [SumsToOne]
    public required QuantityTable Race { get; init; }

    /// <summary>Odds of being white rather than of another race, by sex.</summary>
    [Meaning("Odds of being white rather than of another race by sex, relative to men.")]
    [In("odds-ratio", 0.001, 1_000)]
    [Keys("women", "men")]
    [Reference("men")]
    public required QuantityTable WhiteBySex { get; init; }

    /// <summary>Odds of being white rather than of another race, by age on the first day or on arrival.</summary>
    [Meaning("Odds of being white rather than of another race by age on the first day or on arrival, relative to 25-34.")]
    [In("odds-ratio", 0.001, 1_000)]
    [Keys(AgeBands.From18, AgeBands.From25, AgeBands.From35, AgeBands.From45, AgeBands.From55)]
    [Reference(AgeBands.From25)]
    public required QuantityTable WhiteByAge { get; init; }

    /// <summary>Age on the first day.</summary>
    [Meaning("Age of the people of the first day.")]
    [In("share", 0, 1)]
    [Keys(AgeBands.From18, AgeBands.From25, AgeBands.From35, AgeBands.From45, AgeBands.From55)]
    [SumsToOne]
    public required QuantityTable Age { get; init; }

    /// <summary>Age of newcomers on the day they arrive.</summary>
    [Meaning("Age of newcomers on the day they arrive.")]
    [In("share", 0, 1)]
    [Keys(AgeBands.From18, AgeBands.From25, AgeBands.From35, AgeBands.From45, AgeBands.From55)]
    [SumsToOne]
    public required QuantityTable NewcomerAge { get; init; }
}
