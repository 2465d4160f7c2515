using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Economics;
using Lead.Sim.Experiments.Statistics;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>The tables of results.sqlite about costs and what they buy; of a single scenario they are empty.</summary>
internal static class EconomicsTables
{
    private static readonly string[] Names = ["scenario TEXT NOT NULL", "baseline TEXT NOT NULL"];

    /// <summary>Writes them.</summary>
    public static void Write(SqliteConnection connection, Comparison comparison)
    {
        bool hasOthers = comparison.Scenarios.Count > 1;
        WriteCostEffectiveness(connection, hasOthers ? CostEffectiveness.Of(comparison) : []);
        WritePrices(connection, hasOthers ? Price.Of(comparison) : []);
        WriteNetBenefit(connection, NetBenefit.Of(comparison));
        WriteAcceptability(connection, hasOthers ? Acceptability.Of(comparison) : []);
        WriteBudgetImpact(connection, BudgetImpact.Of(comparison));
    }

    private static void WriteCostEffectiveness(SqliteConnection connection, IEnumerable<CostEffectiveness> rows)
    {
        using var table = new SqliteTable(connection, "cost_effectiveness", "position",
        [
            "position INTEGER NOT NULL", "scenario TEXT NOT NULL", "standing TEXT NOT NULL", .. Cells.Columns("usd"), .. Cells.Columns("qalys"), "against TEXT", .. Cells.Columns("added_usd"), .. Cells.Columns("added_qalys"),
            "icer REAL", "icer_lower95 REAL", "icer_upper95 REAL", "icer_method TEXT", "is_clear INTEGER NOT NULL", "words TEXT NOT NULL",
        ]);
        foreach (var (position, row) in rows.Index())
        {
            Price? price = row.Against;
            Ratio? icer = double.IsNaN(row.Icer) ? null : price!.Each;
            table.Add(
            [
                position, row.Scenario, Words.Of(row.Standing), .. Cells.Of(row.Cost), .. Cells.Of(row.Effect), price?.Baseline, .. Cells.Of(price?.Cost), .. Cells.Of(price?.Gain),
                icer?.Value, icer?.Lower95, icer?.Upper95, icer is { } known ? Words.Of(known.Method) : null, row.IsClear, row.Words,
            ]);
        }
    }

    private static void WritePrices(SqliteConnection connection, IEnumerable<Price> rows)
    {
        using var table = new SqliteTable(connection, "prices", "scenario, benefit",
        [
            .. Names, "benefit TEXT NOT NULL", .. Cells.Columns("added_usd"), .. Cells.Columns("gain"), "usd_each REAL", "usd_each_lower95 REAL", "usd_each_upper95 REAL", "method TEXT NOT NULL", "is_defined INTEGER NOT NULL",
            "cost_change TEXT NOT NULL", "gain_change TEXT NOT NULL", "words TEXT NOT NULL",
        ]);
        foreach (Price row in rows)
        {
            table.Add(
            [
                row.Scenario, row.Baseline, row.Benefit.Name, .. Cells.Of(row.Cost), .. Cells.Of(row.Gain), row.Each.Value, row.Each.Lower95, row.Each.Upper95, Words.Of(row.Each.Method), row.IsDefined,
                Words.Of(row.CostChange), Words.Of(row.GainChange), row.Words,
            ]);
        }
    }

    private static void WriteNetBenefit(SqliteConnection connection, IEnumerable<NetBenefit> rows)
    {
        using var table = new SqliteTable(connection, "net_benefit", "scenario, usd_per_qaly", [.. Names, "usd_per_qaly REAL NOT NULL", .. Cells.Columns("usd")]);
        foreach (NetBenefit row in rows)
            table.Add([row.Scenario, row.Baseline, row.UsdPerQaly, .. Cells.Of(row.Difference)]);
    }

    private static void WriteAcceptability(SqliteConnection connection, IEnumerable<Acceptability> rows)
    {
        using var table = new SqliteTable(connection, "acceptability", "usd_per_qaly, scenario", "usd_per_qaly REAL NOT NULL", "scenario TEXT NOT NULL", "best_on_average REAL", "best_in_replications REAL NOT NULL");
        foreach (Acceptability row in rows)
            table.Add(row.UsdPerQaly, row.Scenario, row.BestOnAverage, row.BestInReplications);
    }

    private static void WriteBudgetImpact(SqliteConnection connection, IEnumerable<BudgetImpact> rows)
    {
        using var table = new SqliteTable(connection, "budget_impact", "scenario, payer, year", [.. Names, "payer TEXT NOT NULL", "year INTEGER NOT NULL", .. Cells.Columns("baseline_usd"), .. Cells.Columns("added_usd")]);
        foreach (BudgetImpact row in rows)
            table.Add([row.Scenario, row.Baseline, row.Payer.Name, row.Year, .. Cells.Of(row.InBaseline), .. Cells.Of(row.Difference)]);
    }
}
