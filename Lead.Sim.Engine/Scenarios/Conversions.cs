using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>From the units in which people write to those of the engine's clock: days and events per person-day.</summary>
public static class Conversions
{
    /// <summary>Days in a year, on average over the leap cycle.</summary>
    public const double DaysPerYear = 365.25;

    /// <summary>Days in a month, on average.</summary>
    public const double DaysPerMonth = DaysPerYear / 12;

    /// <summary>A hazard in events per person-day.</summary>
    /// <exception cref="ArgumentException">The quantity is not a rate.</exception>
    public static double PerDay(this Quantity rate) => rate.Value * PerDayOf(rate.Unit);

    /// <summary>The factor from a unit of rate to events per person-day.</summary>
    /// <exception cref="ArgumentException">It is no unit of rate.</exception>
    public static double PerDayOf(string unit) => unit switch
    {
        "per-year" => 1 / DaysPerYear,
        "per-month" or "per-officer-month" => 1 / DaysPerMonth,
        _ => throw new ArgumentException($"{unit} is not a rate.", nameof(unit)),
    };

    /// <summary>A length of time in days.</summary>
    /// <exception cref="ArgumentException">The quantity is not a length of time.</exception>
    public static double Days(this Quantity time) => time.Value * time.Unit switch
    {
        "days" => 1,
        "weeks" => 7,
        "months" => DaysPerMonth,
        "years" => DaysPerYear,
        _ => throw new ArgumentException($"{time.Unit} is not a length of time.", nameof(time)),
    };
}
