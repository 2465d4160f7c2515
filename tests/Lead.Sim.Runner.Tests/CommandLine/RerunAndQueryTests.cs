namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class RerunAndQueryTests(SmallPilot pilot) : IClassFixture<SmallPilot>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_run_is_repeated_to_the_bit()
    {
        Assert.Equal(0, pilot.Ended.Code);
        Assert.Equal(new Ended(0, $"{pilot.Result}: the same to the bit (results.sqlite, summary.csv).\n", ""), Leadsim.Run(_folder.Path, "rerun", pilot.Result, "--quiet", "--threads", "1"));
    }

    [Fact]
    public void A_comparison_that_stopped_by_itself_is_repeated_to_the_bit_with_its_two_stages()
    {
        Ended compared = Leadsim.Run(_folder.Path, "compare", Repository.Shipped("no-lead.yaml"), Repository.Shipped("pilot.yaml"), "--people", "300", "--precision", "arrests 1%", "--max-replications", "40", "--out", "mine", "--quiet");

        Assert.Equal(new Ended(0, "", ""), compared);
        Assert.Equal(new Ended(0, "mine: the same to the bit (results.sqlite, summary.csv, differences.csv).\n", ""), Leadsim.Run(_folder.Path, "rerun", "mine/", "--quiet"));
    }

    [Fact]
    public void A_result_that_somebody_changed_is_not_the_same()
    {
        Directory.CreateDirectory(_folder["mine"]);
        foreach (string file in Directory.EnumerateFiles(pilot.Result))
            File.Copy(file, _folder["mine", Path.GetFileName(file)]);
        File.AppendAllText(_folder["mine", "summary.csv"], "\n");

        Ended ended = Leadsim.Run(_folder.Path, "rerun", "mine", "--quiet");

        Assert.Equal((1, ""), (ended.Code, ended.Error));
        Assert.StartsWith("mine: not the same: summary.csv differs. ", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_gives_csv_or_json()
    {
        const string sql = "SELECT replication, COUNT(*) AS count, NULL AS none, 'a,b' AS text FROM totals GROUP BY replication LIMIT 1";

        Assert.Matches("^replication,count,none,text\n0,\\d+,,\"a,b\"\n$", Leadsim.Run(_folder.Path, "query", pilot.Result, sql).Out);
        Assert.Matches("^\\[\n  \\{ \"replication\": 0, \"count\": \\d+, \"none\": null, \"text\": \"a,b\" \\}\n\\]\n$", Leadsim.Run(_folder.Path, "query", pilot.Result, sql, "--json").Out);
    }

    [Theory]
    [InlineData("DELETE FROM summary", "the query cannot be followed: attempt to write a readonly database.")]
    [InlineData("ATTACH 'other.sqlite' AS other; CREATE TABLE other.t (x); SELECT 1", "the query cannot be followed: ")]
    [InlineData("SELECT * FROM sumary", "the query cannot be followed: no such table: sumary.")]
    [InlineData("", "found a statement that gives no rows, expected a query such as SELECT * FROM summary.")]
    public void A_query_changes_nothing_and_a_wrong_one_is_told(string sql, string message)
    {
        byte[] before = File.ReadAllBytes(Path.Combine(pilot.Result, "results.sqlite"));

        Ended ended = Leadsim.Run(_folder.Path, "query", pilot.Result, sql);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith($"leadsim: {message}", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(pilot.Result, "results.sqlite")));
        Assert.Empty(_folder.Contents());
    }

    public void Dispose() => _folder.Dispose();
}
