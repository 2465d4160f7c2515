using System.Reflection;
using System.Text.RegularExpressions;

namespace Lead.Sim.Engine.Outcomes;

/// <summary>A column of the results.</summary>
/// <param name="Name">In kebab-case words of the field, e.g. <c>overdose-deaths</c>.</param>
/// <param name="Unit">Unit of its value.</param>
/// <param name="Kind">How it adds up over time.</param>
/// <param name="Meaning">One sentence.</param>
public sealed partial record Measure(string Name, string Unit, MeasureKind Kind, string Meaning)
{
    /// <summary>Referrals in the first five months of the programme, the figure that Baltimore published.</summary>
    public static readonly Measure FirstReferrals = new(
        "referrals-first-5-months", "referrals", MeasureKind.TotalOnly, "Referrals by all doors in the first five months of the programme.");

    /// <summary>Days that the modelled people spent in jail.</summary>
    public static readonly Measure JailDays = new("jail-days", "days", MeasureKind.Days, "Days that the modelled people spent in jail.");

    /// <summary>Values that are discounted to the first day.</summary>
    internal static readonly IReadOnlyList<Value> Discounted = [Value.CostTotal, Value.LifeYears, Value.Qalys];

    /// <summary>All measures, in the order of every table.</summary>
    public static readonly IReadOnlyList<Measure> All =
    [
        .. Of<Flow>(MeasureKind.Flow),
        .. Of<Stock>(MeasureKind.Census),
        .. Of<Value>(MeasureKind.Flow),
        JailDays,
        FirstReferrals,
        .. Discounted.Select(value => Of<Value>(MeasureKind.DiscountedTotal).ElementAt((int)value)).Select(measure => measure with
        {
            Name = $"{measure.Name}-discounted",
            Meaning = $"{measure.Meaning} Discounted to the first day.",
        }),
    ];

    /// <summary>Whether there is a value for every month.</summary>
    public bool IsMonthly => Kind is MeasureKind.Flow or MeasureKind.Census or MeasureKind.Days;

    /// <summary>The measure of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Measure Named(string name) =>
        All.FirstOrDefault(measure => measure.Name == name)
        ?? throw new ArgumentException($"There is no measure \"{name}\". Known: {string.Join(", ", All.Select(measure => measure.Name))}.", nameof(name));

    private static IEnumerable<Measure> Of<TEnum>(MeasureKind kind)
        where TEnum : struct, Enum =>
        from value in Enum.GetNames<TEnum>()
        let about = typeof(TEnum).GetField(value)!.GetCustomAttribute<MeasureAttribute>()
        where about is not null
        select new Measure(WordStart().Replace(value, "-$0").ToLowerInvariant(), about.Unit, kind, about.Meaning);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
