using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Batches;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>results.sqlite: every replication month by month, and its totals by group. docs/results.md describes the tables.</summary>
internal static class ResultDatabase
{
    /// <summary>Raised when a table or column changes its meaning.</summary>
    public const int FormatVersion = 1;

    /// <summary>Writes the file; the same batch gives the same bytes.</summary>
    public static void Write(string path, Batch batch)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute(connection, $"PRAGMA user_version = {FormatVersion}");
        WriteMeasures(connection);
        WriteMonths(connection, batch);
        WriteTotals(connection, batch);
        WriteSummary(connection, batch);
        transaction.Commit();
    }

    private static void WriteMeasures(SqliteConnection connection)
    {
        Execute(connection, "CREATE TABLE measures (measure TEXT PRIMARY KEY, column_name TEXT NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL, meaning TEXT NOT NULL)");
        using SqliteCommand insert = Insert(connection, "measures", 5);
        foreach (Measure measure in Measure.All)
            Fill(insert, measure.Name, Column(measure), measure.Unit, measure.Kind.ToString().ToLowerInvariant(), measure.Meaning);
    }

    private static void WriteMonths(SqliteConnection connection, Batch batch)
    {
        var measures = Measure.All.Index().Where(measure => measure.Item.IsMonthly).ToArray();
        Execute(connection, $"CREATE TABLE monthly (replication INTEGER NOT NULL, month TEXT NOT NULL, {Columns(measures.Select(measure => measure.Item))}, PRIMARY KEY (replication, month)) WITHOUT ROWID");
        using SqliteCommand insert = Insert(connection, "monthly", 2 + measures.Length);
        string[] months = [.. batch.Simulation.Months.FirstDays.Select(day => day.ToString("yyyy-MM", CultureInfo.InvariantCulture))];
        foreach (var (replication, record) in batch.Records.Index())
            for (int month = 0; month < months.Length; month++)
                Fill(insert, [replication, months[month], .. measures.Select(measure => (object)record.Monthly[measure.Index][month])]);
    }

    private static void WriteTotals(SqliteConnection connection, Batch batch)
    {
        Execute(connection, $"CREATE TABLE totals (replication INTEGER NOT NULL, \"group\" TEXT NOT NULL, {Columns(Measure.All)}, PRIMARY KEY (replication, \"group\")) WITHOUT ROWID");
        using SqliteCommand insert = Insert(connection, "totals", 2 + Measure.All.Count);
        foreach (var (replication, record) in batch.Records.Index())
            foreach (var (group, name) in batch.Simulation.Groups.Names.Index())
                Fill(insert, [replication, name, .. record.Totals.Select(groups => OrNull(groups[group]))]);
    }

    private static void WriteSummary(SqliteConnection connection, Batch batch)
    {
        Execute(connection, "CREATE TABLE summary (scenario TEXT NOT NULL, measure TEXT NOT NULL, unit TEXT NOT NULL, \"group\" TEXT NOT NULL, mean REAL NOT NULL, sd REAL, lower95 REAL, upper95 REAL, replications INTEGER NOT NULL, PRIMARY KEY (measure, \"group\")) WITHOUT ROWID");
        using SqliteCommand insert = Insert(connection, "summary", 9);
        foreach (SummaryRow row in SummaryRow.Of(batch))
            Fill(insert, row.Scenario, row.Measure.Name, row.Measure.Unit, row.Group, row.Estimate.Mean, OrNull(row.Estimate.StandardDeviation), OrNull(row.Estimate.Lower95), OrNull(row.Estimate.Upper95), row.Estimate.Replications);
    }

    private static object OrNull(double value) => double.IsNaN(value) ? DBNull.Value : value;

    private static string Column(Measure measure) => measure.Name.Replace('-', '_');

    private static string Columns(IEnumerable<Measure> measures) => string.Join(", ", measures.Select(measure => $"{Column(measure)} REAL"));

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // Table names and numbers of columns are ours; values are always parameters.
    private static SqliteCommand Insert(SqliteConnection connection, string table, int columns)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(n => $"$p{n}"))})";
        for (int n = 0; n < columns; n++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{n}" });
        command.Prepare();
        return command;
    }

    private static void Fill(SqliteCommand insert, params object[] values)
    {
        for (int n = 0; n < values.Length; n++)
            insert.Parameters[n].Value = values[n];
        insert.ExecuteNonQuery();
    }
}
