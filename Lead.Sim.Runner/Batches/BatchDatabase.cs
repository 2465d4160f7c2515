using System.Globalization;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Experiments.Uncertainty;
using Lead.Sim.Runner.Results;
using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Batches;

/// <summary>results.sqlite of a batch; docs/batches.md describes the tables. The same batch gives the same bytes.</summary>
internal sealed class BatchDatabase : IDisposable
{
    /// <summary>Raised when a table or column changes its meaning.</summary>
    public const int FormatVersion = 1001;

    private readonly Study _study;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    private BatchDatabase(string path, Study study)
    {
        _study = study;
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        _transaction = _connection.BeginTransaction();
        SqliteTable.Execute(_connection, $"PRAGMA user_version = {FormatVersion}");
    }

    /// <summary>Writes the file.</summary>
    public static void Write(string path, Study study, BatchValues values)
    {
        using var database = new BatchDatabase(path, study);
        database.WriteDesign();
        database.WriteResults(values);
        database._transaction.Commit();
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private void WriteDesign()
    {
        using (SqliteTable scenarios = Table("scenarios", "position", "position INTEGER NOT NULL", "scenario TEXT NOT NULL", "file_name TEXT NOT NULL", "about TEXT NOT NULL", "start TEXT NOT NULL", "\"end\" TEXT NOT NULL"))
        {
            foreach (var (position, variant) in _study.Variants.Index())
            {
                Scenario scenario = variant.Loaded.Scenario;
                scenarios.Add(position, variant.Name, Path.GetFileName(variant.Loaded.Files[0].File), scenario.About, Date(scenario.Start), Date(scenario.End));
            }
        }
        using (SqliteTable levers = Table("levers", "scenario, lever", "scenario TEXT NOT NULL", "lever TEXT NOT NULL", "value REAL NOT NULL"))
        {
            foreach (Variant variant in _study.Variants)
                foreach (Setting setting in variant.Settings)
                    levers.Add(variant.Name, setting.Lever, setting.Value);
        }
        using (SqliteTable measures = Table("measures", "position", "position INTEGER NOT NULL", "measure TEXT NOT NULL", "column_name TEXT NOT NULL", "unit TEXT NOT NULL", "kind TEXT NOT NULL", "meaning TEXT NOT NULL"))
        {
            foreach (var (position, measure) in _study.Outcomes.Index())
                measures.Add(position, measure.Name, ResultDatabase.Column(measure), measure.Unit, measure.Kind.ToString().ToLowerInvariant(), measure.Meaning);
        }
        using (SqliteTable parameters = Table("parameters", "parameter", "parameter TEXT NOT NULL", "unit TEXT NOT NULL", "is_factor INTEGER NOT NULL", "stated REAL NOT NULL", "low REAL NOT NULL", "high REAL NOT NULL", "family TEXT NOT NULL", "first REAL NOT NULL", "second REAL NOT NULL", "percentile_of_stated REAL NOT NULL"))
        {
            foreach (Parameter one in _study.Parameters)
                parameters.Add(one.Name, one.Measured.Unit, one.IsFactor ? 1 : 0, one.Stated, one.Measured.Low, one.Measured.High, one.Distribution.Family.ToString().ToLowerInvariant(), one.Distribution.First, one.Distribution.Second, one.Percentile);
        }
        using SqliteTable draws = Table("draws", "draw, parameter", "draw INTEGER NOT NULL", "parameter TEXT NOT NULL", "rank REAL NOT NULL", "value REAL NOT NULL");
        foreach (Draw draw in _study.Draws)
            foreach (Parameter parameter in _study.Parameters)
                draws.Add(draw.Number, parameter.Name, draw.Ranks[parameter.Name], parameter.At(draw.Ranks[parameter.Name]));
    }

    private void WriteResults(BatchValues values)
    {
        string[] spread = ["mean REAL", "standard_error REAL", "lower95 REAL", "upper95 REAL", "plausible_low95 REAL", "plausible_high95 REAL", "chance_variance REAL", "unknown_variance REAL", "chance_share REAL", "chance_of_no_effect REAL", "remedy TEXT NOT NULL", "draws INTEGER NOT NULL", "replications INTEGER NOT NULL"];
        string[] which = ["measure TEXT NOT NULL", "unit TEXT NOT NULL", "\"group\" TEXT NOT NULL"];
        using SqliteTable totals = Table("totals", "scenario, draw, replication, \"group\"", ["scenario TEXT NOT NULL", "draw INTEGER NOT NULL", "replication INTEGER NOT NULL", "\"group\" TEXT NOT NULL", .. _study.Outcomes.Select(measure => $"{ResultDatabase.Column(measure)} REAL")]);
        using SqliteTable summary = Table("summary", "scenario, measure, \"group\"", ["scenario TEXT NOT NULL", .. which, .. spread]);
        using SqliteTable differences = Table("differences", "scenario, measure, \"group\"", ["scenario TEXT NOT NULL", "baseline TEXT NOT NULL", .. which, .. spread]);
        using SqliteTable importance = Table("importance", "scenario, measure, parameter", "scenario TEXT NOT NULL", "measure TEXT NOT NULL", "parameter TEXT NOT NULL", "rank_correlation REAL NOT NULL", "squared REAL NOT NULL", "by_chance REAL NOT NULL");
        double[]?[] baseline = values.Of(0);
        foreach (var (place, variant) in _study.Variants.Index())
        {
            double[]?[] mine = place == 0 ? baseline : values.Of(place);
            WriteTotals(totals, variant, mine);
            foreach (var (index, measure, group) in Places())
            {
                if (StudyEstimate.Of(mine, null, _study.Replications, index) is { } one)
                    summary.Add([variant.Name, measure.Name, measure.Unit, group, .. Cells(one)]);
                if (place > 0 && StudyEstimate.Of(mine, baseline, _study.Replications, index) is { } difference)
                    differences.Add([variant.Name, _study.Variants[0].Name, measure.Name, measure.Unit, group, .. Cells(difference)]);
            }
            if (place > 0 && _study.Draws.Count > 0)
                WriteImportance(importance, variant, mine, baseline);
        }
        WriteStopping(values);
        using SqliteTable failures = Table("failures", "unit", "unit INTEGER NOT NULL", "scenario TEXT NOT NULL", "draw INTEGER NOT NULL", "first_replication INTEGER NOT NULL", "replications INTEGER NOT NULL", "reason TEXT NOT NULL");
        foreach (var (unit, reason) in values.Failures)
            failures.Add(unit.Number, _study.Variants[unit.Variant].Name, unit.Draw, unit.First, unit.Replications, reason);
    }

    private void WriteStopping(BatchValues values)
    {
        Stopping stopping = _study.Stopping!;
        using SqliteTable table = Table("stopping", "reason", "reason TEXT NOT NULL", "replications INTEGER NOT NULL", "first_stage INTEGER NOT NULL", "words TEXT NOT NULL");
        table.Add(Words.Of(stopping.Reason), stopping.Replications, stopping.FirstStage, stopping.Words("max-replications"));
        using SqliteTable precision = Table("precision", "scenario, measure", "scenario TEXT NOT NULL", "baseline TEXT NOT NULL", "measure TEXT NOT NULL", "unit TEXT NOT NULL", "half_width REAL NOT NULL", "replications_needed REAL", "mean REAL", "lower_family REAL", "upper_family REAL");
        if (stopping.Requirements.Count == 0)
            return;
        double[]? baseline = values.Of(0)[0];
        foreach (var of in stopping.Requirements.GroupBy(one => one.Scenario))
        {
            double[]? mine = values.Of(_study.Variants.Index().First(variant => variant.Item.Name == of.Key).Index)[0];
            foreach (Requirement one in of)
            {
                (Measure measure, double needed) = (one.Wanted.Outcome.Measure, double.IsFinite(one.Replications) ? one.Replications : double.NaN);
                object?[] found = mine is null || baseline is null ? [null, null, null] : Found(_study.ValuesOf(baseline, measure), _study.ValuesOf(mine, measure));
                precision.Add([of.Key, _study.Variants[0].Name, measure.Name, measure.Unit, one.HalfWidth, needed, .. found]);
            }
        }

        object?[] Found(ReadOnlySpan<double> baseline, ReadOnlySpan<double> mine)
        {
            Estimate all = PairedDifference.Of(baseline, mine).Difference, first = PairedDifference.Of(baseline[..stopping.FirstStage], mine[..stopping.FirstStage]).Difference;
            Interval family = TwoStage.IntervalOf(all, first, Judgement.Coverage(_study.Variants.Count));
            return [all.Mean, family.Lower, family.Upper];
        }
    }

    private void WriteTotals(SqliteTable totals, Variant variant, double[]?[] values)
    {
        int groups = _study.Groups.Count;
        foreach (var (draw, of) in values.Index())
            for (int replication = 0; of is not null && replication < _study.Replications; replication++)
                foreach (var (group, name) in _study.Groups.Index())
                    totals.Add([variant.Name, _study.Draws.Count == 0 ? 0 : draw + 1, replication, name, .. _study.Outcomes.Index().Select(outcome => (object)of[(replication * _study.ValuesOfAReplication) + (outcome.Index * groups) + group])]);
    }

    private void WriteImportance(SqliteTable table, Variant variant, double[]?[] mine, double[]?[] baseline)
    {
        int[] both = [.. Enumerable.Range(0, mine.Length).Where(draw => mine[draw] is not null && baseline[draw] is not null)];
        foreach (var (index, measure) in _study.Outcomes.Index())
        {
            double[] means = [.. both.Select(draw => StudyEstimate.Of([mine[draw]], [baseline[draw]], _study.Replications, index * _study.Groups.Count)!.Value.Split.Mean)];
            foreach (Importance one in Importance.Of([.. both.Select(draw => _study.Draws[draw])], means))
                table.Add(variant.Name, measure.Name, one.Parameter, one.RankCorrelation, one.Squared, one.ByChance);
        }
    }

    private IEnumerable<(int Index, Measure Measure, string Group)> Places() =>
        from measure in _study.Outcomes.Index()
        from @group in _study.Groups.Index()
        where @group.Index == 0 || measure.Item.Kind != MeasureKind.DiscountedTotal
        select ((measure.Index * _study.Groups.Count) + @group.Index, measure.Item, @group.Item);

    private static object[] Cells(StudyEstimate estimate)
    {
        (VarianceSplit split, Interval interval) = (estimate.Split, estimate.Interval);
        bool isSplit = split is { Draws: > 1, Replications: > 1 };
        double[] ofDraws = isSplit ? [estimate.Plausible.Lower, estimate.Plausible.Upper, split.Chance, split.Unknown, split.ChanceShare, split.ChanceOfNoEffect] : [double.NaN, double.NaN, split.Chance, double.NaN, double.NaN, double.NaN];
        return [split.Mean, estimate.StandardError, interval.Lower, interval.Upper, .. ofDraws, Words.Of(split.Remedy), split.Draws, split.Replications];
    }

    private SqliteTable Table(string name, string key, params IEnumerable<string> columns) => new(_connection, name, key, columns);

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
