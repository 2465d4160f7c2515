using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Screens;

/// <summary>By how much scenarios differ from the baseline, as plain text that survives a pipe.</summary>
internal static class ComparisonTable
{
    private const int MostRanked = 4;

    private static readonly Measure[] Outcomes = [.. Headline.All.Select(headline => headline.Measure), .. Headline.Shown];

    /// <summary>Prints a table a scenario, why it stopped, and where everything else is.</summary>
    public static void Print(StoredResult result, string group)
    {
        IReadOnlyList<DifferenceRow> rows = result.Differences(group);
        double years = ResultScreen.Years(result);
        StoredScenario baseline = result.Scenarios[0];
        Console.Out.WriteLine($"{baseline.Name}, the baseline: {baseline.About}");
        Console.Out.WriteLine(ResultScreen.Setting(result));
        ResultScreen.PrintGroup(group);
        foreach (StoredScenario other in result.Scenarios.Skip(1))
        {
            DifferenceRow[] mine = [.. rows.Where(row => row.Scenario == other.Name)];
            Console.Out.WriteLine();
            Console.Out.WriteLine($"{other.Name} against {baseline.Name}: {other.About}");
            if (mine.All(row => row.Paired.IsZeroEverywhere))
            {
                Console.Out.WriteLine("  Every outcome is exactly the same in every replication.");
                continue;
            }
            Console.Out.WriteLine($"  {"outcome",-22} {"unit",-12} {"baseline",14} {"scenario",14} {"difference",12}   {"95 % interval",24}   {"verdict",-19} {"pairing",8}");
            foreach (DifferenceRow row in Outcomes.SelectMany(measure => mine.Where(row => row.Measure.Name == measure.Name)))
                Console.Out.WriteLine(Line(row, years));
        }
        if (group is "all" && result.Scenarios.Count > 2)
            PrintRanking(result);
        Console.Out.WriteLine();
        Console.Out.WriteLine("Sums over the whole time; people are daily averages. Differences are taken replication by replication on common random numbers; pairing says by");
        Console.Out.WriteLine("which factor that cut the replications needed. The 95 % interval is simulation noise of that one difference, not what nobody knows about the");
        Console.Out.WriteLine("parameters. A verdict is given where intervals of all judged outcomes and scenarios together hold with 95 % (Bonferroni).");
        Console.Out.WriteLine(result.Stopped);
        Console.Out.WriteLine($"Everything by month and by group: {result.Path}");
    }

    private static void PrintRanking(StoredResult result)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine($"  {"most likely best",-22} {"scenario",-26} {"chance",7}   order of the means");
        IReadOnlyList<Ranked> all = result.Ranking();
        foreach (Headline outcome in Headline.All)
        {
            Ranked[] ranked = [.. all.Where(one => one.Outcome == outcome)];
            Ranked best = ranked.MaxBy(one => one.ProbabilityBest)!;
            string order = string.Join(", ", ranked.Take(MostRanked).Select(one => one.Scenario)) + (ranked.Length > MostRanked ? ", ..." : "");
            Console.Out.WriteLine($"  {outcome.Measure.Name,-22} {best.Scenario,-26} {Percent(best.ProbabilityBest),7}   {order}");
        }
    }

    private static string Line(DifferenceRow row, double years)
    {
        var (difference, baseline, other) = row.Paired;
        if (SmallCounts.IsMasked(row.Measure, row.Group, Math.Min(baseline.Mean, other.Mean), years))
            return $"  {row.Measure.Name,-22} {Figures.Unit(row.Measure),-12} {Masked(row, baseline.Mean, years),14} {Masked(row, other.Mean, years),14}";
        return $"  {row.Measure.Name,-22} {Figures.Unit(row.Measure),-12} {Figures.Number(baseline.Mean),14} {Figures.Number(other.Mean),14} {Figures.Signed(difference.Mean),12}   "
            + $"{Figures.Interval(difference.Lower95, difference.Upper95),24}   {Verdict(row),-19} {Pairing(row.Paired.PairingFactor),8}";
    }

    private static string Verdict(DifferenceRow row) =>
        row.Judgement is { } judgement ? Words.Of(judgement.Verdict).Replace('-', ' ') : row.Paired.IsZeroEverywhere ? "no difference" : "";

    private static string Masked(DifferenceRow row, double mean, double years) => SmallCounts.IsMasked(row.Measure, row.Group, mean, years) ? SmallCounts.Masked : Figures.Number(mean);

    private static string Percent(double probability) => double.IsNaN(probability) ? "-" : probability.ToString("P0", CultureInfo.InvariantCulture);

    private static string Pairing(double factor) => double.IsNaN(factor) ? "-" : "x " + factor.ToString(factor < 10 ? "N1" : "N0", CultureInfo.InvariantCulture);
}
