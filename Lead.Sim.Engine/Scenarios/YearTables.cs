using System.Globalization;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>Tables by calendar year.</summary>
internal static class YearTables
{
    /// <summary>The value of a year: its own, or that of <c>y+</c> for a year y that is not later.</summary>
    /// <returns>Null if the table does not cover the year.</returns>
    public static double? OfYear(this QuantityTable table, int year)
    {
        foreach (var (key, value) in table.Values)
            if (key.EndsWith('+') ? int.Parse(key[..^1], CultureInfo.InvariantCulture) <= year : int.Parse(key, CultureInfo.InvariantCulture) == year)
                return value;
        return null;
    }
}
