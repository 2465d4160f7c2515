using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>Makes a comparison again from its folder: the same numbers to the bit, without running anything.</summary>
internal sealed class StoredComparison
{
    // Before the measures: scenario, replication, and month or group.
    private const int FirstMeasure = 3;

    private static readonly (int Index, Measure Item)[] Monthly = [.. Measure.All.Index().Where(measure => measure.Item.IsMonthly)];

    private readonly StoredResult _stored;
    private readonly Design _design;

    private StoredComparison(StoredResult stored)
    {
        _stored = stored;
        _design = new([.. stored.Scenarios.Select(scenario => scenario.Load())], stored.Seed, stored.People);
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="UserException">The folder is damaged.</exception>
    /// <exception cref="Engine.Reading.UnreadableScenarioException">This version of leadsim wants more of a scenario than the stored texts have.</exception>
    public static Comparison Read(StoredResult stored)
    {
        var comparison = new StoredComparison(stored);
        return Comparison.Again(comparison._design, comparison.Records(), stored.Stopping);
    }

    // A replication at a time: memory does not grow with their number.
    private IEnumerable<IReadOnlyList<Record>> Records()
    {
        int scenarios = _design.Scenarios.Count;
        IEnumerable<Row[]> months = Rows("monthly", "month", Monthly.Length).Chunk(scenarios * _design.Months.Count);
        IEnumerable<Row[]> totals = Rows("totals", "group", Measure.All.Count).Chunk(scenarios * _design.Groups.Names.Count);
        int replications = 0;
        foreach (var (monthly, total) in months.Zip(totals))
        {
            if (monthly.Concat(total).Any(row => row.Replication != replications))
                throw Damaged();
            replications++;
            yield return [.. _design.Scenarios.Select(scenario => RecordOf([.. Of(monthly, scenario)], Of(total, scenario).ToDictionary(row => row.Key)))];
        }
        if (replications != _stored.Replications)
            throw Damaged();
    }

    private Record RecordOf(Row[] months, Dictionary<string, Row> groups)
    {
        if (months.Length != _design.Months.Count || _design.Groups.Names.Any(name => !groups.ContainsKey(name)))
            throw Damaged();
        double[][] monthly = [.. Measure.All.Select(_ => Array.Empty<double>())];
        foreach (var (column, measure) in Monthly.Index())
            monthly[measure.Index] = [.. months.Select(row => row.Values[column])];
        return new(monthly, [.. Measure.All.Select((_, measure) => (double[])[.. _design.Groups.Names.Select(name => groups[name].Values[measure])])], Happenings: 0);
    }

    private IEnumerable<Row> Rows(string table, string key, int measures) => _stored.Rows(
        $"SELECT * FROM {table} ORDER BY replication, scenario, \"{key}\"",
        row => row.FieldCount == FirstMeasure + measures
            ? new Row(row.GetString(0), row.GetInt32(1), row.GetString(2), [.. Enumerable.Range(FirstMeasure, measures).Select(column => Number(row, column))])
            : throw Damaged());

    private static IEnumerable<Row> Of(IEnumerable<Row> rows, ComparedScenario scenario) => rows.Where(row => row.Scenario == scenario.Name);

    private static double Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? double.NaN : row.GetDouble(column);

    private UserException Damaged() => new($"{Path.Combine(_stored.Path, ResultDatabase.FileName)} is damaged: it does not hold what {Manifest.FileName} says. Run it again.");

    private sealed record Row(string Scenario, int Replication, string Key, double[] Values);
}
