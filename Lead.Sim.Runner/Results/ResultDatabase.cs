using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>results.sqlite while it is written: replications as they come, then what they say. docs/results.md describes the tables.</summary>
/// <remarks>The same comparison gives the same bytes: rows come in order of the replications, and all of them in one transaction.</remarks>
internal sealed class ResultDatabase : IDisposable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "results.sqlite";

    /// <summary>Raised when a table or column changes its meaning.</summary>
    public const int FormatVersion = 2;

    private static readonly (int Index, Measure Item)[] Monthly = [.. Measure.All.Index().Where(measure => measure.Item.IsMonthly)];

    private readonly Design _design;
    private readonly string[] _months;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteTable _monthly, _totals;
    private readonly EventsTable? _events;

    private ResultDatabase(string path, Design design)
    {
        _design = design;
        _months = [.. design.Months.FirstDays.Select(MonthName)];
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        _transaction = _connection.BeginTransaction();
        SqliteTable.Execute(_connection, $"PRAGMA user_version = {FormatVersion}");
        WriteMeasures();
        _monthly = new(_connection, "monthly", "replication, scenario, month", ["scenario TEXT NOT NULL", "replication INTEGER NOT NULL", "month TEXT NOT NULL", .. Monthly.Select(measure => $"{Column(measure.Item)} REAL")]);
        _totals = new(_connection, "totals", "replication, scenario, \"group\"", ["scenario TEXT NOT NULL", "replication INTEGER NOT NULL", "\"group\" TEXT NOT NULL", .. Measure.All.Select(measure => $"{Column(measure)} REAL")]);
        _events = design.LogsEvents ? new(_connection, design) : null;
    }

    /// <summary>Makes the file with its empty tables.</summary>
    public static ResultDatabase Create(string path, Design design) => new(path, design);

    /// <summary>Writes what a replication gave, a record a scenario.</summary>
    public void Add(int replication, IReadOnlyList<Record> records)
    {
        foreach (var (scenario, record) in _design.Scenarios.Zip(records))
        {
            for (int month = 0; month < _months.Length; month++)
                _monthly.Add([scenario.Name, replication, _months[month], .. Monthly.Select(measure => (object)record.Monthly[measure.Index][month])]);
            foreach (var (group, name) in _design.Groups.Names.Index())
                _totals.Add([scenario.Name, replication, name, .. record.Totals.Select(groups => (object)groups[group])]);
            _events?.Add(scenario.Name, replication, record.Events);
        }
    }

    /// <summary>Writes what the replications say, and makes the file whole.</summary>
    public void Complete(Comparison comparison)
    {
        ComparisonTables.Write(_connection, comparison);
        _transaction.Commit();
    }

    /// <summary>Closes the file; without <see cref="Complete"/> nothing stands in it.</summary>
    public void Dispose()
    {
        _monthly.Dispose();
        _totals.Dispose();
        _events?.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    /// <summary>The column of a measure.</summary>
    public static string Column(Measure measure) => measure.Name.Replace('-', '_');

    /// <summary>A month as it stands in the tables: <c>2017-02</c>.</summary>
    public static string MonthName(DateOnly firstDay) => firstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private void WriteMeasures()
    {
        using var table = new SqliteTable(_connection, "measures", "measure", "measure TEXT NOT NULL", "column_name TEXT NOT NULL", "unit TEXT NOT NULL", "kind TEXT NOT NULL", "meaning TEXT NOT NULL");
        foreach (Measure measure in Measure.All)
            table.Add(measure.Name, Column(measure), measure.Unit, measure.Kind.ToString().ToLowerInvariant(), measure.Meaning);
    }
}
