using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Tests.Reading;

/// <summary>Small record types to read, and the shortest way to read them.</summary>
internal static class Toys
{
    public const string Origin = ", source: \"a study\", range: [0, 1]";

    public static MapNode Tree(string yaml, string file = "toy.yaml")
    {
        Problems problems = new();
        MapNode? tree = YamlTree.Parse(file, yaml, problems);
        Assert.Empty(problems.All);
        return tree!;
    }

    public static T Read<T>(string yaml)
        where T : class => Bind<T>(yaml).Value;

    public static Bound<T> Bind<T>(string yaml)
        where T : class
    {
        Problems problems = new();
        Bound<T>? bound = Binder.Bind<T>(Tree(yaml), problems);
        Assert.Empty(problems.All);
        return bound!;
    }

    /// <summary>All that is wrong with a text, in the order of the file.</summary>
    public static string[] Wrong<T>(string yaml)
        where T : class
    {
        Problems problems = new();
        MapNode? tree = YamlTree.Parse("toy.yaml", yaml, problems);
        int inYaml = problems.Count;
        if (tree is not null)
            Assert.Equal(Binder.Bind<T>(tree, problems) is null, problems.Count > inYaml);
        return problems.Count == 0 ? [] : new UnreadableScenarioException(problems.All).Message.Split('\n');
    }
}

internal enum Weather
{
    Sunny,
    LightRain,
    [Key("sleet-or-snow")]
    Sleet,
}

[Meaning("A day out.")]
internal sealed record Outing
{
    [Meaning("What it is called.")]
    public required string Name { get; init; }

    [Meaning("The first day.")]
    public required DateOnly FirstDay { get; init; }

    [Meaning("Whether children come.")]
    public bool? WithChildren { get; init; }

    [Meaning("The forecast.")]
    public Weather? Weather { get; init; }

    [Meaning("Who comes.")]
    public IReadOnlyList<string>? Guests { get; init; }

    [Meaning("Where it goes, stop by stop.")]
    public IReadOnlyList<Stop>? Stops { get; init; }

    [Meaning("The cars by name.")]
    public IReadOnlyDictionary<string, Car>? Cars { get; init; }

    [Meaning("The country, if abroad.")]
    [Pattern("^[A-Z]{2}$", "a country's two letters")]
    [Key("country-code")]
    public string? Country { get; init; }

    [Meaning("The driver's car.")]
    public Car? FirstCar { get; init; }
}

[Meaning("A stop on the way.")]
internal sealed record Stop
{
    [Meaning("The town.")]
    public required string Town { get; init; }

    [Meaning("How long.")]
    [In("days", 0, 10)]
    public Amount? Stay { get; init; }
}

[Meaning("A car.")]
internal sealed record Car
{
    [Meaning("How many can sit in it.")]
    [In("people", 1, 9, Whole = true)]
    public required Amount Seats { get; init; }
}

[Meaning("Something measured.")]
internal sealed record Measured
{
    [Meaning("Events.")]
    [In("per-year", 0, 50)]
    public Quantity? Rate { get; init; }

    [Meaning("A part.")]
    [In("share", 0, 1)]
    [In("ratio", 0, 10)]
    public Quantity? Part { get; init; }

    [Meaning("A time.")]
    [In("days", 0, 365)]
    public Quantity? Wait { get; init; }

    [Meaning("A number of people.")]
    [In("people", 0, double.PositiveInfinity, Whole = true)]
    public Quantity? Staff { get; init; }

    [Meaning("Spending.")]
    [In("usd-per-month", 0, 1_000_000)]
    public Quantity? Cost { get; init; }
}

[Meaning("Tables.")]
internal sealed record Tables
{
    [Meaning("By race.")]
    [In("share", 0, 1)]
    [Keys("black", "white", "other")]
    [SumsToOne]
    public QuantityTable? Race { get; init; }

    [Meaning("By year.")]
    [In("per-year", 0, 50)]
    [Years]
    public QuantityTable? Arrests { get; init; }

    [Meaning("By anything.")]
    [In("ratio", 0, 10)]
    public QuantityTable? Free { get; init; }
}

[Meaning("Levers.")]
internal sealed record Levers
{
    [Meaning("Places or part.")]
    [In("participants", 0, 1000, Whole = true)]
    [In("share", 0, 1)]
    public Amount? Cap { get; init; }
}
