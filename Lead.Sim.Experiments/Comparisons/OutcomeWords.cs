using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>How a sentence speaks of an outcome.</summary>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Noun">What there is more or less of, e.g. <c>jail days</c>.</param>
/// <param name="Per">The time that an amount is given for: <c>month</c>, <c>year</c>, or empty for the whole time.</param>
public sealed record OutcomeWords(string Measure, string Noun, string Per)
{
    private static readonly OutcomeWords[] Known =
    [
        new("arrests", "arrests", "year"),
        new("bookings", "bookings into jail", "year"),
        new("jail-days", "jail days", "month"),
        new("overdose-deaths", "overdose deaths", ""),
        new("cost-total-discounted", "discounted total cost", "") { IsMoney = true },
        new("qalys-discounted", "discounted quality-adjusted life years", ""),
    ];

    /// <summary>Whether amounts are dollars.</summary>
    public bool IsMoney { get; init; }

    /// <summary>"fewer" of what is counted, "less" of money.</summary>
    public string Fewer => IsMoney ? "less" : "fewer";

    /// <summary>The words for a measure.</summary>
    public static OutcomeWords Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Known.FirstOrDefault(words => words.Measure == measure.Name)
            ?? new(measure.Name, measure.Name.Replace('-', ' '), "") { IsMoney = measure.Unit is "usd" };
    }

    /// <summary>What a total over the whole time has to be divided by.</summary>
    /// <param name="days">Days of the whole time.</param>
    public double Divisor(double days) => Per switch
    {
        "month" => days / KnownUnits.DaysPerMonth,
        "year" => days / KnownUnits.DaysPerYear,
        _ => 1,
    };

    /// <summary>Behind the noun: "a month", or "in 10 years" for the whole time.</summary>
    /// <param name="days">Days of the whole time.</param>
    public string When(double days) => Per is not "" ? $"a {Per}" : $"in {WholeTime(days)}";

    /// <summary>The whole time in words: "10 years", "18 months".</summary>
    public static string WholeTime(double days)
    {
        int months = Math.Max(1, (int)Math.Round(days / KnownUnits.DaysPerMonth));
        return months % 12 is 0 ? Counted(months / 12, "year") : Counted(months, "month");
    }

    private static string Counted(int number, string noun) => number is 1 ? $"1 {noun}" : $"{number} {noun}s";
}
