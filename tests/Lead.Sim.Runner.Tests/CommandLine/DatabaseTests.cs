using Microsoft.Data.Sqlite;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class DatabaseTests : IClassFixture<SmallPilot>, IDisposable
{
    private readonly SmallPilot _pilot;
    private readonly SqliteConnection _connection;

    public DatabaseTests(SmallPilot pilot)
    {
        _pilot = pilot;
        _ = pilot.Ended;
        _connection = new($"Data Source={Path.Combine(pilot.Result, "results.sqlite")};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    [Fact]
    public void The_file_is_whole_and_has_the_documented_tables()
    {
        Assert.Equal("ok", Assert.Single(Rows("PRAGMA integrity_check"))[0]);
        string[] tables =
        [
            "acceptability", "beneficiaries", "budget_impact", "cost_effectiveness", "differences", "disparities", "gates_by_group", "measures", "monthly", "monthly_differences", "monthly_summary", "net_benefit", "prices", "ranking",
            "rates_by_group", "scenarios", "summary", "totals",
        ];
        Assert.Equal(tables, Rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(row => row[0]));
    }

    [Fact]
    public void The_means_of_the_totals_are_those_of_the_summary()
    {
        var means = Summary.Means(_pilot.Result);

        foreach (object[] measure in Measures())
            foreach (object[] row in Rows($"SELECT \"group\", avg({measure[1]}), count(*) FROM totals GROUP BY \"group\""))
            {
                Assert.Equal(4L, row[2]);
                if (row[1] is DBNull)
                {
                    Assert.Equal("discountedtotal", measure[2]);
                    continue;
                }
                Assert.Equal(means[((string)measure[0], (string)row[0])], (double)row[1], 1e-6 + (1e-9 * Math.Abs((double)row[1])));
            }
    }

    [Fact]
    public void The_summary_in_the_database_is_summary_csv()
    {
        string[] lines = [.. Rows("SELECT * FROM summary").Select(Line).Order(StringComparer.Ordinal)];

        Assert.Equal(Summary.Lines(_pilot.Result).Skip(1).Order(StringComparer.Ordinal), lines);

        static string Line(object[] row) => string.Join(',', row.Select(cell => FormattableString.Invariant($"{cell}")));
    }

    [Fact]
    public void The_months_of_a_flow_add_up_to_its_total()
    {
        foreach (object[] measure in Measures().Where(measure => measure[2] is "flow"))
        {
            string column = (string)measure[1];
            double[] sums = [.. Rows($"SELECT sum({column}) FROM monthly GROUP BY replication ORDER BY replication").Select(row => (double)row[0])];
            double[] totals = [.. Rows($"SELECT {column} FROM totals WHERE \"group\" = 'all' ORDER BY replication").Select(row => (double)row[0])];
            Assert.All(totals.Zip(sums), pair => Assert.Equal(pair.First, pair.Second, 1e-6 + (1e-9 * Math.Abs(pair.First))));
        }
    }

    [Fact]
    public void Every_replication_has_all_120_months()
    {
        object[][] rows = Rows("SELECT replication, count(*), min(month), max(month) FROM monthly GROUP BY replication");

        Assert.Equal(4, rows.Length);
        Assert.All(rows, row => Assert.Equal([120L, "2017-01", "2026-12"], row[1..]));
    }

    public void Dispose() => _connection.Dispose();

    private object[][] Measures() => Rows("SELECT measure, column_name, kind FROM measures");

    private object[][] Rows(string query)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return [.. rows];
    }
}
