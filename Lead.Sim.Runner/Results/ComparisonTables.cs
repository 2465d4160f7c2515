using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>The tables of results.sqlite that say what the replications of a comparison mean.</summary>
internal static class ComparisonTables
{
    private static readonly string[] Spread = ["mean REAL", "sd REAL", "lower95 REAL", "upper95 REAL"];
    private static readonly string[] OneMonth = ["measure TEXT NOT NULL", "month TEXT NOT NULL"];

    /// <summary>Writes them.</summary>
    public static void Write(SqliteConnection connection, Comparison comparison)
    {
        WriteScenarios(connection, comparison);
        WriteSummary(connection, comparison);
        WriteMonthlySummary(connection, comparison);
        WriteDifferences(connection, comparison);
        WriteMonthlyDifferences(connection, comparison);
        WriteRanking(connection, comparison);
        EconomicsTables.Write(connection, comparison);
        EquityTables.Write(connection, comparison);
    }

    private static void WriteScenarios(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "scenarios", "position", "position INTEGER NOT NULL", "scenario TEXT NOT NULL", "about TEXT NOT NULL", "start TEXT NOT NULL", "\"end\" TEXT NOT NULL", "people INTEGER NOT NULL", "replications INTEGER NOT NULL", "seed TEXT NOT NULL");
        foreach (var (position, compared) in comparison.Scenarios.Index())
        {
            Scenario scenario = compared.Loaded.Scenario;
            table.Add(position, compared.Name, compared.About, Date(scenario.Start), Date(scenario.End), comparison.People, comparison.Replications, comparison.Seed.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteSummary(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "summary", "scenario, measure, \"group\"", ["scenario TEXT NOT NULL", "measure TEXT NOT NULL", "unit TEXT NOT NULL", "\"group\" TEXT NOT NULL", .. Spread, "replications INTEGER NOT NULL"]);
        foreach (SummaryRow row in SummaryRow.Of(comparison))
            table.Add([row.Scenario, row.Measure.Name, row.Measure.Unit, row.Group, .. Values(row.Estimate), row.Estimate.Replications]);
    }

    private static void WriteMonthlySummary(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "monthly_summary", "scenario, measure, month", ["scenario TEXT NOT NULL", .. OneMonth, .. Spread]);
        foreach (var (place, scenario) in comparison.Scenarios.Index())
            foreach (var (measure, month, name) in Months(comparison))
                table.Add([scenario.Name, Measure.All[measure].Name, name, .. Values(comparison.Monthly(place, measure, month))]);
    }

    private static void WriteDifferences(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "differences", "scenario, measure, \"group\"",
        [
            "scenario TEXT NOT NULL", "baseline TEXT NOT NULL", "measure TEXT NOT NULL", "unit TEXT NOT NULL", "\"group\" TEXT NOT NULL", .. Spread, "lower_family REAL", "upper_family REAL",
            "percent_of_baseline REAL", "ratio REAL", "ratio_lower95 REAL", "ratio_upper95 REAL", "ratio_method TEXT NOT NULL", "pairing_factor REAL", "direction TEXT", "verdict TEXT", "replications INTEGER NOT NULL",
        ]);
        foreach (DifferenceRow row in DifferenceRow.Of(comparison))
        {
            Ratio ratio = row.Ratio;
            table.Add(
            [
                row.Scenario, row.Baseline, row.Measure.Name, row.Measure.Unit, row.Group, .. Values(row.Paired.Difference), row.Judgement?.Family.Lower, row.Judgement?.Family.Upper,
                row.Paired.PercentOfBaseline, ratio.Value, ratio.Lower95, ratio.Upper95, Words.Of(ratio.Method), row.Paired.PairingFactor, row.Judgement is { } one ? Words.Of(one.Direction) : null, row.Judgement is { } two ? Words.Of(two.Verdict) : null,
                row.Paired.Difference.Replications,
            ]);
        }
    }

    private static void WriteMonthlyDifferences(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "monthly_differences", "scenario, measure, month", ["scenario TEXT NOT NULL", "baseline TEXT NOT NULL", .. OneMonth, .. Spread]);
        foreach (var (place, scenario) in comparison.Scenarios.Index().Skip(1))
            foreach (var (measure, month, name) in Months(comparison))
                table.Add([scenario.Name, comparison.Scenarios[0].Name, Measure.All[measure].Name, name, .. Values(comparison.MonthlyDifference(place, measure, month))]);
    }

    private static void WriteRanking(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "ranking", "measure, rank, scenario", "measure TEXT NOT NULL", "direction TEXT NOT NULL", "rank INTEGER NOT NULL", "scenario TEXT NOT NULL", "mean REAL NOT NULL", "probability_best REAL");
        if (comparison.Scenarios.Count > 1)
            foreach (Ranked ranked in Ranked.Of(comparison))
                table.Add(ranked.Outcome.Measure.Name, Words.Of(ranked.Outcome.Direction), ranked.Rank, ranked.Scenario, ranked.Mean, ranked.ProbabilityBest);
    }

    private static IEnumerable<(int Measure, int Month, string Name)> Months(Comparison comparison) =>
        from measure in Measure.All.Index()
        where measure.Item.IsMonthly
        from month in comparison.Months.FirstDays.Index()
        select (measure.Index, month.Index, ResultDatabase.MonthName(month.Item));

    private static object[] Values(Estimate estimate)
    {
        Interval interval = estimate.IntervalAt(0.95);
        return [estimate.Mean, estimate.StandardDeviation, interval.Lower, interval.Upper];
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
