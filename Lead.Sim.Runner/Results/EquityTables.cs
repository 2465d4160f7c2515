using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Equity;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>The tables of results.sqlite about who is affected. <c>is_small</c> marks counts that tables for readers mask.</summary>
internal static class EquityTables
{
    /// <summary>Writes them.</summary>
    public static void Write(SqliteConnection connection, Comparison comparison)
    {
        WriteRates(connection, comparison);
        WriteDisparities(connection, comparison);
        WriteGates(connection, comparison);
        WriteBeneficiaries(connection, comparison);
    }

    private static void WriteRates(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "rates_by_group", "scenario, measure, \"group\"",
            ["scenario TEXT NOT NULL", "measure TEXT NOT NULL", "about TEXT NOT NULL", "\"group\" TEXT NOT NULL", .. Cells.Columns("per_1000_person_years"), .. Cells.Columns("difference"), "is_small INTEGER NOT NULL"]);
        foreach (GroupRate row in GroupRate.Of(comparison))
            table.Add([row.Scenario, row.Outcome.Measure.Name, Words.Of(row.Outcome.About), row.Group, .. Cells.Of(row.Rate), .. Cells.Of(row.Difference), row.IsSmall]);
    }

    private static void WriteDisparities(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "disparities", "scenario, measure, \"group\"",
        [
            "scenario TEXT NOT NULL", "measure TEXT NOT NULL", "about TEXT NOT NULL", "\"group\" TEXT NOT NULL", "against TEXT NOT NULL", .. Cells.Columns("ratio"), .. Cells.Columns("difference"),
            .. Cells.Columns("change_of_ratio"), .. Cells.Columns("change_of_difference"), "is_small INTEGER NOT NULL",
        ]);
        foreach (Disparity row in Disparity.Of(comparison))
        {
            table.Add(
            [
                row.Scenario, row.Outcome.Measure.Name, Words.Of(row.Outcome.About), row.Group, row.Against, .. Cells.Of(row.Ratio), .. Cells.Of(row.Difference),
                .. Cells.Of(row.ChangeOfRatio), .. Cells.Of(row.ChangeOfDifference), row.IsSmall,
            ]);
        }
    }

    private static void WriteGates(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "gates_by_group", "scenario, position, \"group\"",
        [
            "scenario TEXT NOT NULL", "position INTEGER NOT NULL", "gate TEXT NOT NULL", "\"group\" TEXT NOT NULL", .. Cells.Columns("reached"), .. Cells.Columns("passed"), .. Cells.Columns("passed_per_1000_person_years"),
            .. Cells.Columns("share"), .. Cells.Columns("ratio"), .. Cells.Columns("change"), "is_small INTEGER NOT NULL",
        ]);
        foreach (GateByGroup row in GateByGroup.Of(comparison))
        {
            int position = Gate.All.Index().First(gate => gate.Item == row.Gate).Index;
            table.Add(
            [
                row.Scenario, position, row.Gate.Name, row.Group, .. Cells.Of(row.Reached), .. Cells.Of(row.Passed), .. Cells.Of(row.PassedRate),
                .. Cells.Of(row.Share), .. Cells.Of(row.Ratio), .. Cells.Of(row.Change), row.IsSmall,
            ]);
        }
    }

    private static void WriteBeneficiaries(SqliteConnection connection, Comparison comparison)
    {
        using var table = new SqliteTable(connection, "beneficiaries", "scenario, measure, \"group\"",
        [
            "scenario TEXT NOT NULL", "baseline TEXT NOT NULL", "measure TEXT NOT NULL", "\"group\" TEXT NOT NULL", .. Cells.Columns("difference"), .. Cells.Columns("share_of_people"), .. Cells.Columns("share_of_baseline"),
            "share_of_difference REAL", "share_of_difference_lower95 REAL", "share_of_difference_upper95 REAL", "is_small INTEGER NOT NULL",
        ]);
        foreach (Beneficiary row in Beneficiary.Of(comparison))
        {
            table.Add(
            [
                row.Scenario, row.Baseline, row.Outcome.Name, row.Group, .. Cells.Of(row.Difference), .. Cells.Of(row.ShareOfPeople), .. Cells.Of(row.ShareOfBaseline),
                row.ShareOfDifference?.Value, row.ShareOfDifference?.Lower95, row.ShareOfDifference?.Upper95, row.IsSmall,
            ]);
        }
    }
}
