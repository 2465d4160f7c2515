using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>From the units in which people write to those of the engine's clock: days and events per person-day.</summary>
public static class Conversions
{
    /// <summary>A hazard in events per person-day, or per officer-day.</summary>
    /// <exception cref="ArgumentException">The quantity is not a rate.</exception>
    public static double PerDay(this Quantity rate) => PerDay(rate.Value, rate.Unit);

    /// <summary>A rate in events per day.</summary>
    /// <exception cref="ArgumentException">It is no unit of rate.</exception>
    public static double PerDay(double value, string unit) => unit == "per-officer-month"
        ? value / KnownUnits.DaysPerMonth
        : (KnownUnits.Convert(value, unit, "per-year") ?? throw new ArgumentException($"{unit} is not a rate.", nameof(unit))) / KnownUnits.DaysPerYear;

    /// <summary>A length of time in days.</summary>
    /// <exception cref="ArgumentException">The quantity is not a length of time.</exception>
    public static double Days(this Quantity time) =>
        KnownUnits.Convert(time.Value, time.Unit, "days") ?? throw new ArgumentException($"{time.Unit} is not a length of time.", nameof(time));

    /// <summary>A running cost in dollars per day.</summary>
    /// <exception cref="ArgumentException">The quantity is not a cost for each day or month.</exception>
    public static double UsdPerDay(this Quantity cost) => UsdPerDay(cost.Value, cost.Unit);

    /// <summary>A running cost in dollars per day.</summary>
    /// <exception cref="ArgumentException">It is no unit of running costs.</exception>
    public static double UsdPerDay(double value, string unit) =>
        KnownUnits.Convert(value, unit, "usd-per-day") ?? throw new ArgumentException($"{unit} is not a running cost.", nameof(unit));
}
