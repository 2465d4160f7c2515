using System.Globalization;

namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>A summary.csv.</summary>
internal static class Summary
{
    public const string Header = "scenario,measure,unit,group,mean,sd,lower95,upper95,replications";

    public static string[] Lines(string folder) => File.ReadAllLines(Path.Combine(folder, "summary.csv"));

    /// <summary>Mean by measure and group.</summary>
    public static Dictionary<(string Measure, string Group), double> Means(string folder) =>
        Lines(folder).Skip(1).Select(line => line.Split(',')).ToDictionary(cells => (cells[1], cells[3]), cells => double.Parse(cells[4], CultureInfo.InvariantCulture));

    /// <summary>Mean by measure and group, of one of several scenarios.</summary>
    public static Dictionary<(string Measure, string Group), double> Means(string folder, string scenario) =>
        Lines(folder).Skip(1).Select(line => line.Split(',')).Where(cells => cells[0] == scenario).ToDictionary(cells => (cells[1], cells[3]), cells => double.Parse(cells[4], CultureInfo.InvariantCulture));

    /// <summary>All numbers, without the name of the scenario.</summary>
    public static string[] WithoutScenario(string folder) => [.. Lines(folder).Select(line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..])];
}
