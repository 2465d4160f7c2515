using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>What a result folder says, on standard output. A command that has just written a folder prints it from there too, so that it can be printed again.</summary>
internal static class ResultScreen
{
    /// <summary>Prints it as plain text that survives a pipe.</summary>
    public static void Print(StoredResult result)
    {
        if (result.Scenarios.Count > 1)
            ComparisonTable.Print(result);
        else
            SummaryTable.Print(result);
    }

    /// <summary>Prints it as JSON, for scripts.</summary>
    public static void PrintJson(StoredResult result)
    {
        if (result.Scenarios.Count > 1)
            ComparisonJson.Print(result);
        else
            SummaryJson.Print(result);
    }

    /// <summary>Which time, whom, how often and how long.</summary>
    public static string Setting(StoredResult result) =>
        $"{result.Scenarios[0].Start:yyyy-MM-dd} to {result.Scenarios[0].End.AddDays(-1):yyyy-MM-dd}, {result.People:N0} people, {result.Replications:N0} replications, seed {result.Seed}, {result.Elapsed.TotalSeconds:F0} s";
}
