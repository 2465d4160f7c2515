using System.Globalization;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>What a finished batch says, as plain text that survives a pipe.</summary>
internal static class BatchScreen
{
    private const int MostInFull = 3, MostLines = 40, MostParameters = 2, MostFailures = 5;

    /// <summary>Prints by how much each scenario differs from the baseline, how much of that is chance, and how much nobody knows.</summary>
    public static void Print(string folder)
    {
        IReadOnlyList<object?>[] scenarios = Rows(folder, "SELECT scenario, about FROM scenarios ORDER BY position");
        bool draws = Rows(folder, "SELECT 1 FROM draws LIMIT 1").Length > 0;
        Console.Out.WriteLine($"{scenarios[0][0]}, the baseline: {scenarios[0][1]}");
        if (scenarios.Length == 1)
            PrintOutcomes(folder);
        else if (scenarios.Length - 1 > MostInFull)
            PrintInShort(folder, [.. scenarios.Skip(1).Select(scenario => (string)scenario[0]!)]);
        else
            foreach (IReadOnlyList<object?> scenario in scenarios.Skip(1))
                PrintInFull(folder, (string)scenario[0]!, draws);
        PrintFailures(folder);
        Console.Out.WriteLine();
        Console.Out.WriteLine("Sums over the whole time; people are daily averages. The 95 % interval is that of the mean over all that was run.");
        if (draws)
            Console.Out.WriteLine("Plausible is where the truth may lie for all that is known of the parameters, if it is normal; no number of runs narrows it. Chance is its share of the variance\nof a draw's mean difference; where it is small, only better data help. Parameters are named that the difference follows more closely than chance explains.");
        if (Rows(folder, "SELECT words FROM stopping WHERE reason <> 'as-asked-for'") is [var stopped])
            Console.Out.WriteLine($"{stopped[0]}");
        Console.Out.WriteLine($"Everything else: {folder}, described in docs/batches.md");
    }

    private static void PrintOutcomes(string folder)
    {
        foreach (IReadOnlyList<object?> row in Rows(folder, "SELECT measure, unit, mean, lower95, upper95 FROM summary JOIN measures USING (measure, unit) WHERE \"group\" = 'all' ORDER BY position"))
            Console.Out.WriteLine($"  {row[0],-22} {row[1],-12} {Figures.Number(Number(row[2])),14}   {Figures.Interval(Number(row[3]), Number(row[4])),24}");
    }

    private static void PrintInFull(string folder, string scenario, bool draws)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine($"{scenario} against the baseline");
        Console.Out.WriteLine($"  {"outcome",-22} {"unit",-9} {"difference",12}   {"95 % interval",22}{(draws ? $"   {"plausible",22}   {"chance",6}   {"what would help",-17}  it follows" : "")}");
        foreach (IReadOnlyList<object?> row in Rows(folder, $"SELECT measure, unit, mean, lower95, upper95, plausible_low95, plausible_high95, chance_share, remedy FROM differences JOIN measures USING (measure, unit) WHERE \"group\" = 'all' AND scenario = {Quoted(scenario)} ORDER BY position"))
        {
            string line = $"  {row[0],-22} {row[1],-9} {Figures.Signed(Number(row[2])),12}   {Figures.Interval(Number(row[3]), Number(row[4])),22}";
            string ofDraws = $"   {Figures.Interval(Number(row[5]), Number(row[6])),22}   {Percent(Number(row[7])),6}   {((string)row[8]!).Replace('-', ' '),-17}  {Parameters(folder, scenario, (string)row[0]!)}";
            Console.Out.WriteLine((draws ? line + ofDraws : line).TrimEnd());
        }
    }

    // A line a scenario: the judged outcomes alone.
    private static void PrintInShort(string folder, string[] scenarios)
    {
        string[] outcomes = [.. Rows(folder, "SELECT measure FROM measures ORDER BY position").Select(row => (string)row[0]!).Where(name => Headline.All.Any(headline => headline.Measure.Name == name))];
        int width = scenarios.Max(scenario => scenario.Length);
        Console.Out.WriteLine();
        Console.Out.WriteLine($"Differences to the baseline, mean and half the 95 % interval\n  {"".PadRight(width)} {string.Concat(outcomes.Select(outcome => $"{outcome,24}"))}");
        foreach (string scenario in scenarios.Take(MostLines))
        {
            Dictionary<string, string> cells = Rows(folder, $"SELECT measure, mean, (upper95 - lower95) / 2 FROM differences WHERE \"group\" = 'all' AND scenario = {Quoted(scenario)}")
                .ToDictionary(row => (string)row[0]!, row => $"{Figures.Signed(Number(row[1]))} ±{Figures.Number(Number(row[2]))}");
            Console.Out.WriteLine($"  {scenario.PadRight(width)} {string.Concat(outcomes.Select(outcome => $"{cells.GetValueOrDefault(outcome, "-"),24}"))}");
        }
        if (scenarios.Length > MostLines)
            Console.Out.WriteLine($"  ... and {scenarios.Length - MostLines:N0} more, in differences.csv.");
    }

    private static string Parameters(string folder, string scenario, string measure) => string.Join(", ", Rows(folder,
        $"SELECT parameter, squared FROM importance WHERE squared > by_chance AND scenario = {Quoted(scenario)} AND measure = {Quoted(measure)} ORDER BY squared DESC, parameter LIMIT {MostParameters}")
        .Select(row => $"{row[0]} {Percent(Number(row[1]))}"));

    private static void PrintFailures(string folder)
    {
        IReadOnlyList<object?>[] failures = Rows(folder, "SELECT scenario, draw, reason FROM failures ORDER BY unit");
        if (failures.Length == 0)
            return;
        Console.Out.WriteLine();
        Console.Out.WriteLine($"{failures.Length:N0} {(failures.Length == 1 ? "unit failed; its draw is" : "units failed; their draws are")} left out of every difference that needs it:");
        foreach (IReadOnlyList<object?> failure in failures.Take(MostFailures))
            Console.Out.WriteLine($"  {failure[0]}, draw {failure[1]}: {((string)failure[2]!).Split('\n')[0]}");
        if (failures.Length > MostFailures)
            Console.Out.WriteLine($"  ... and {failures.Length - MostFailures:N0} more, in the table failures.");
    }

    private static IReadOnlyList<object?>[] Rows(string folder, string sql) => [.. StoredQuery.On(folder, sql).Rows];

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static double Number(object? cell) => cell is null ? double.NaN : Convert.ToDouble(cell, CultureInfo.InvariantCulture);

    private static string Percent(double share) => double.IsNaN(share) ? "-" : share.ToString("P0", CultureInfo.InvariantCulture);
}
