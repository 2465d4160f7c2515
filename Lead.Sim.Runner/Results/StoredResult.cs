using System.Text.Json;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Results;

/// <summary>A result folder that was found to be ours, complete and readable.</summary>
internal sealed class StoredResult
{
    private StoredResult(string path, JsonElement manifest)
    {
        Path = path;
        Command = manifest.GetProperty("command").GetString()!;
        People = manifest.GetProperty("people").GetInt32();
        Seed = manifest.GetProperty("seed").GetUInt64();
        Replications = manifest.GetProperty("replications").GetInt32();
        Events = manifest.TryGetProperty("events", out JsonElement events) && events.ValueKind is JsonValueKind.String ? AskedEvents.Read(events.GetString()!) ?? throw new FormatException("events is no sample of people") : null;
        Version = manifest.GetProperty("version").GetString()!;
        Stopping = StoredStopping.Of(manifest.GetProperty("stopping"), Replications);
        Stopped = manifest.GetProperty("stopping").GetProperty("words").GetString()!;
        Elapsed = TimeSpan.FromSeconds(manifest.GetProperty("run").GetProperty("seconds").GetDouble());
        Inputs = [.. manifest.GetProperty("inputs").EnumerateArray().Select(input => new ScenarioText(input.GetProperty("file").GetString()!, input.GetProperty("text").GetString()!))];
        Scenarios = [.. manifest.GetProperty("scenarios").EnumerateArray().Select(scenario => new StoredScenario(
            scenario.GetProperty("name").GetString()!,
            scenario.GetProperty("about").GetString()!,
            DateOnly.Parse(scenario.GetProperty("start").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            DateOnly.Parse(scenario.GetProperty("end").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            [.. scenario.GetProperty("files").EnumerateArray().Select(index => Inputs[index.GetInt32()])]))];
    }

    /// <summary>Where the folder stands, as it was asked for.</summary>
    public string Path { get; }

    /// <summary>The command that made it: <c>run</c> or <c>compare</c>.</summary>
    public string Command { get; }

    /// <summary>The scenarios, the baseline first.</summary>
    public IReadOnlyList<StoredScenario> Scenarios { get; }

    /// <summary>People on the first day.</summary>
    public int People { get; }

    /// <summary>The seed of all random numbers.</summary>
    public ulong Seed { get; }

    /// <summary>Replications of each scenario.</summary>
    public int Replications { get; }

    /// <summary>Whose events were written down; null for nobody's.</summary>
    public AskedEvents? Events { get; }

    /// <summary>Version of the program that made it.</summary>
    public string Version { get; }

    /// <summary>Every file that was read: those of scenarios, and outlines of districts if there were any.</summary>
    public IReadOnlyList<ScenarioText> Inputs { get; }

    /// <summary>Why it stopped.</summary>
    public Stopping Stopping { get; }

    /// <summary>Why it stopped, in a sentence.</summary>
    public string Stopped { get; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>Opens a result folder.</summary>
    /// <exception cref="UserException">It is not ours, not complete, damaged or of a version that cannot be read.</exception>
    public static StoredResult Open(string path)
    {
        JsonElement manifest = StoredManifest.Read(path);
        StoredDatabase.Check(path);
        try
        {
            return new(path, manifest);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new UserException($"{System.IO.Path.Combine(path, Manifest.FileName)} is damaged: {e.Message.TrimEnd('.')}. Run it again.");
        }
    }

    /// <summary>The lines of summary.csv.</summary>
    public IReadOnlyList<SummaryRow> Summary() =>
        [.. Rows("SELECT scenario, measure, \"group\", mean, sd, summary.replications FROM summary JOIN scenarios USING (scenario) ORDER BY position", row =>
            new SummaryRow(row.GetString(0), Measure.Named(row.GetString(1)), row.GetString(2), EstimateAt(row, 3, row.GetInt32(5))))];

    /// <summary>The groups.</summary>
    public IReadOnlyList<string> Groups() => [.. Rows("SELECT DISTINCT \"group\" FROM totals WHERE replication = 0", row => row.GetString(0))];

    /// <summary>The scenarios by each headline outcome, the best first.</summary>
    public IReadOnlyList<Ranked> Ranking() =>
        [.. Rows("SELECT measure, rank, r.scenario, mean, probability_best FROM ranking r JOIN scenarios USING (scenario) ORDER BY measure, rank, position", row =>
            new Ranked(Headline.Of(Measure.Named(row.GetString(0)))!, row.GetInt32(1), row.GetString(2), row.GetDouble(3), Number(row, 4)))];

    /// <summary>What each benefit of each scenario costs, in sentences.</summary>
    public IReadOnlyList<(string Scenario, string Benefit, string Words)> Prices() =>
        [.. Rows("SELECT p.scenario, benefit, words FROM prices p JOIN scenarios USING (scenario) ORDER BY position, benefit", row => (row.GetString(0), row.GetString(1), row.GetString(2)))];

    /// <summary>The table of incremental cost-effectiveness, in sentences.</summary>
    public IReadOnlyList<(string Scenario, string Words)> CostEffectiveness() => [.. Rows("SELECT scenario, words FROM cost_effectiveness ORDER BY position", row => (row.GetString(0), row.GetString(1)))];

    /// <summary>The lines of differences.csv for a group.</summary>
    /// <param name="group">One of <see cref="Groups"/>.</param>
    public IReadOnlyList<DifferenceRow> Differences(string group = "all")
    {
        const string query = """
            SELECT d.scenario, d.baseline, d.measure, d.mean, d.sd, b.mean, b.sd, o.mean, o.sd, d.replications, d.direction, d.lower_family, d.upper_family, d.verdict
            FROM differences d
            JOIN summary b ON b.scenario = d.baseline AND b.measure = d.measure AND b."group" = d."group"
            JOIN summary o ON o.scenario = d.scenario AND o.measure = d.measure AND o."group" = d."group"
            JOIN scenarios s ON s.scenario = d.scenario
            WHERE d."group" = $group ORDER BY s.position
            """;
        return [.. Rows(query, row =>
        {
            int replications = row.GetInt32(9);
            var paired = new PairedDifference(EstimateAt(row, 3, replications), EstimateAt(row, 5, replications), EstimateAt(row, 7, replications));
            Judgement? judgement = row.IsDBNull(10) ? null : new(Words.Parse<Direction>(row.GetString(10)), new(Number(row, 11), Number(row, 12)), Words.Parse<Verdict>(row.GetString(13)));
            return new DifferenceRow(row.GetString(0), row.GetString(1), Measure.Named(row.GetString(2)), group, paired, judgement);
        }, ("$group", group))];
    }

    /// <summary>A table or view.</summary>
    /// <exception cref="UserException">There is none of that name.</exception>
    public StoredTable Table(string name)
    {
        string[] known = [.. Rows("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name", row => row.GetString(0))];
        if (!known.Contains(name))
            throw new UserException($"--table: found {Shown.Text(name)}, expected {Shown.List(known, "or")}. {Nearest.Hint(name, known)}".TrimEnd());
        return new([.. Rows($"SELECT name FROM pragma_table_info('{name}')", row => row.GetString(0))], Rows($"SELECT * FROM \"{name}\"", StoredTable.RowOf));
    }

    /// <summary>The rows of a query on results.sqlite, read one by one.</summary>
    /// <exception cref="UserException">The file is damaged.</exception>
    public IEnumerable<T> Rows<T>(string query, Func<SqliteDataReader, T> read, params (string Name, string Value)[] parameters)
    {
        using SqliteConnection connection = StoredDatabase.Open(Path);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        using SqliteDataReader reader = StoredDatabase.Trying(Path, command.ExecuteReader);
        while (StoredDatabase.Trying(Path, reader.Read))
            yield return read(reader);
    }

    private static Estimate EstimateAt(SqliteDataReader row, int column, int replications) => new(Number(row, column), Number(row, column + 1), replications);

    private static double Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? double.NaN : row.GetDouble(column);
}
