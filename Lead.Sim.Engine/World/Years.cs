using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The calendar years of a scenario.</summary>
internal static class Years
{
    /// <summary>Every year with the clock day on which it begins; day 0 for the first.</summary>
    public static IEnumerable<(double FromDay, int Year)> In(Scenario scenario)
    {
        for (int year = scenario.Start.Year; year <= scenario.End.AddDays(-1).Year; year++)
            yield return (Math.Max(0, new DateOnly(year, 1, 1).DayNumber - scenario.Start.DayNumber), year);
    }

    /// <summary>The value of a year of a scenario that was checked.</summary>
    public static double Of(QuantityTable table, int year) => table.OfYear(year) ?? throw new InvalidOperationException($"{table.Where}: no value for {year}.");
}
