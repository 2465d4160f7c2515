using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>What a result folder says, on standard output. A command that has just written a folder prints it from there too, so that it can be printed again.</summary>
internal static class ResultScreen
{
    /// <summary>Prints it as plain text that survives a pipe.</summary>
    /// <param name="result">The result.</param>
    /// <param name="group">Whom the numbers are of.</param>
    public static void Print(StoredResult result, string group = "all")
    {
        if (result.Scenarios.Count > 1)
            ComparisonTable.Print(result, group);
        else
            SummaryTable.Print(result, group);
    }

    /// <summary>Prints it as JSON, for scripts.</summary>
    public static void PrintJson(StoredResult result, string group = "all")
    {
        if (result.Scenarios.Count > 1)
            ComparisonJson.Print(result, group);
        else
            SummaryJson.Print(result);
    }

    /// <summary>Which time, whom, how often and how long.</summary>
    public static string Setting(StoredResult result) =>
        $"{result.Scenarios[0].Start:yyyy-MM-dd} to {result.Scenarios[0].End.AddDays(-1):yyyy-MM-dd}, {result.People:N0} people, {result.Replications:N0} replications, seed {result.Seed}, {result.Elapsed.TotalSeconds:F0} s";

    /// <summary>Length of the whole time, years.</summary>
    public static double Years(StoredResult result) => Days(result) / KnownUnits.DaysPerYear;

    /// <summary>Length of the whole time, days.</summary>
    public static int Days(StoredResult result) => result.Scenarios[0].End.DayNumber - result.Scenarios[0].Start.DayNumber;

    /// <summary>What a table of a group says of itself below its title; nothing for everybody.</summary>
    public static void PrintGroup(string group)
    {
        if (group is not "all")
            Console.Out.WriteLine($"Group {group} alone. {SmallCounts.Masked}: fewer than {SmallCounts.Least} a year, too few to be read as a number.");
    }
}
