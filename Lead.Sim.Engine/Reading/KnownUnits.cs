namespace Lead.Sim.Engine.Reading;

/// <summary>The units in which numbers may be written, and the only place where one is converted into another.</summary>
public static class KnownUnits
{
    /// <summary>Days in a year, on average over the leap cycle.</summary>
    public const double DaysPerYear = 365.25;

    /// <summary>Months in a year.</summary>
    public const double MonthsPerYear = 12;

    /// <summary>Days in a month, on average.</summary>
    public const double DaysPerMonth = DaysPerYear / MonthsPerYear;

    private const string Time = "time";
    private const string Rate = "rate";
    private const string Spending = "spending";

    /// <summary>All units, in the order in which messages name them.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        new("share", "a share"),
        new("ratio", "a ratio"),
        new("odds-ratio", "an odds ratio"),
        new("shape", "a shape parameter"),
        new("per-year", "events per person-year") { Dimension = Rate, Size = 1 },
        new("per-month", "events per person-month") { Dimension = Rate, Size = MonthsPerYear },
        new("per-officer-month", "events per officer-month"),
        new("exponent", "an exponent"),
        new("managers", "case managers"),
        new("arrests", "arrests"),
        new("grams", "grams"),
        new("hour", "o'clock"),
        new("hours", "hours") { Dimension = Time, Size = 1 / 24.0 },
        new("days", "days") { Dimension = Time, Size = 1 },
        new("weeks", "weeks") { Dimension = Time, Size = 7 },
        new("months", "months") { Dimension = Time, Size = DaysPerMonth },
        new("years", "years") { Dimension = Time, Size = DaysPerYear },
        new("people", "people"),
        new("officers", "officers"),
        new("places", "places"),
        new("participants", "participants"),
        new("units", "housing units"),
        new("usd", "US dollars"),
        new("usd-per-day", "US dollars per day") { Dimension = Spending, Size = DaysPerMonth },
        new("usd-per-month", "US dollars per month") { Dimension = Spending, Size = 1 },
        new("usd-per-year", "US dollars per year") { Dimension = Spending, Size = 1 / MonthsPerYear },
        new("usd-per-qaly", "US dollars per quality-adjusted year of life"),
    ];

    private static readonly Dictionary<string, Unit> ByName = All.ToDictionary(unit => unit.Name);

    /// <summary>Whether a word is the name of a unit.</summary>
    public static bool Contains(string name) => ByName.ContainsKey(name);

    /// <summary>The unit of that name, or null.</summary>
    public static Unit? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A value in another unit, or null if the two do not measure the same thing.</summary>
    /// <exception cref="ArgumentException">One of the names is not the name of a unit.</exception>
    public static double? Convert(double value, string from, string to)
    {
        Unit source = Find(from) ?? throw new ArgumentException($"\"{from}\" is not the name of a unit.", nameof(from));
        Unit target = Find(to) ?? throw new ArgumentException($"\"{to}\" is not the name of a unit.", nameof(to));
        return source == target ? value
            : source.Dimension is "" || source.Dimension != target.Dimension ? null
            : value * source.Size / target.Size;
    }
}
