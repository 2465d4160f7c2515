using System.Globalization;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>What the library says itself, without any notebook: the comparisons that notebooks make with few people.</summary>
internal static class Given
{
    /// <summary>People and replications where LEADSIM_SMALL is set.</summary>
    public const int People = 500, Replications = 8;

    /// <summary>No LEAD, the pilot and its expansion.</summary>
    public static Comparison Three { get; } = Compared("no-lead", "pilot", "expansion");

    /// <summary>Shipped scenarios compared.</summary>
    public static Comparison Compared(params string[] names) => Comparison.Run(new Design([.. names.Select(Repository.Scenario)], seed: 1, People), new Plan(Replications), threads: 2);

    /// <summary>A number with the digits that figures keep.</summary>
    public static double Shown(double value, int digits) => double.Parse(value.ToString($"G{digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
