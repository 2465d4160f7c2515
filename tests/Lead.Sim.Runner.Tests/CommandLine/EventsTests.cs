using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed partial class EventsTests(LoggedComparison logged) : IClassFixture<LoggedComparison>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_happened_to_single_people_adds_up_to_the_totals_of_every_scenario_and_replication()
    {
        Assert.Equal(new Ended(0, "", ""), logged.Ended);

        foreach (string measure in (string[])["arrests", "warrant-arrests", "bookings", "enrolments", "overdose-deaths", "arrivals", "housing-lost"])
            Assert.Equal(
                Query($"SELECT scenario, replication, CAST({measure.Replace('-', '_')} AS INTEGER) AS n FROM totals WHERE \"group\" = 'all' AND n > 0 ORDER BY 1, 2"),
                Query($"SELECT scenario, replication, COUNT(*) AS n FROM events WHERE happening = '{measure}' GROUP BY 1, 2 ORDER BY 1, 2"));
    }

    [Fact]
    public void An_event_has_a_person_a_day_a_date_a_happening_and_a_cause()
    {
        string[] lines = Query("SELECT * FROM events WHERE happening = 'bookings' LIMIT 1");

        Assert.Equal("scenario,replication,person,number,day,date,happening,cause", lines[0]);
        Assert.Matches(@"^no-lead,0,\d+,\d+,\d+(\.\d+)?,20\d\d-\d\d-\d\d,bookings,[a-z-]+$", lines[1]);
        Assert.Equal(["differ", "0"], Query("SELECT COUNT(*) AS differ FROM events WHERE date <> date('2017-01-01', '+' || CAST(day AS INTEGER) || ' days')"));
    }

    [Fact]
    public void The_query_of_the_documentation_finds_where_lives_part_and_they_part_at_the_programme()
    {
        string documented = Block().Match(File.ReadAllText(Path.Combine(Repository.Root, "docs", "results.md"))).Groups["sql"].Value;

        string[] lines = Query(documented);

        Assert.Equal("replication,person,number,date,happening,cause,date_of_the_other,happening_of_the_other,cause_of_the_other", lines[0]);
        Assert.NotEmpty(lines[1..]);
        Assert.All(lines[1..], line => Assert.DoesNotContain("2017-01", line, StringComparison.Ordinal)); // The programme begins in February.
        Assert.Contains(lines, line => line.Contains("referrals", StringComparison.Ordinal));
    }

    [Fact]
    public void The_log_changes_no_other_result_and_no_number_of_threads_changes_it()
    {
        string[] arguments = [Repository.Shipped("no-lead.yaml"), Repository.Shipped("pilot.yaml"), "--people", "300", "--replications", "3", "--quiet"];
        Leadsim.Run(_folder.Path, ["compare", .. arguments, "--out", "silent"]);
        Leadsim.Run(_folder.Path, ["compare", .. arguments, "--out", "alone", "--events", "all", "--threads", "1"]);

        Assert.Equal(Hash(logged.Result, "results.sqlite"), Hash(_folder["alone"], "results.sqlite"));
        Assert.All((string[])["summary.csv", "differences.csv"], name => Assert.Equal(Hash(logged.Result, name), Hash(_folder["silent"], name)));
        Assert.Equal(2, Leadsim.Run(_folder.Path, "query", "silent", "SELECT * FROM events").Code);
    }

    [Fact]
    public void A_sample_is_repeated_to_the_bit_and_exported()
    {
        Assert.Equal(0, Leadsim.Run(_folder.Path, "run", Repository.Shipped("pilot.yaml"), "--people", "300", "--replications", "2", "--events", "2%", "--quiet", "--out", "mine").Code);

        Assert.Equal(new Ended(0, "mine: the same to the bit (results.sqlite, summary.csv).\n", ""), Leadsim.Run(_folder.Path, "rerun", "mine", "--quiet"));
        string[] places = [.. Leadsim.Run(_folder.Path, "export", "mine", "--table", "events").Out.TrimEnd('\n').Split('\n').Skip(1).Select(line => $"{int.Parse(line.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture) % (1 << 24)}").Distinct()];
        Assert.Empty(places.Except(["0", "50", "100", "150", "200", "250"]));
    }

    [Theory]
    [InlineData("0", "--events: found 0, expected a number of people from 1, a share above 0% and up to 100%, or all.")]
    [InlineData("101%", "--events: found 101%, expected a number of people from 1, a share above 0% and up to 100%, or all.")]
    [InlineData("everybody", "--events: found everybody, expected a number of people from 1, a share above 0% and up to 100%, or all.")]
    [InlineData("301", "--events: found 301 people, expected at most the 300 of the first day, or all.")]
    public void A_wrong_sample_is_told(string sample, string message)
    {
        Ended ended = Leadsim.Run(_folder.Path, "run", Repository.Shipped("pilot.yaml"), "--people", "300", "--events", sample);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith($"leadsim: {message}\n", ended.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Contents());
    }

    public void Dispose() => _folder.Dispose();

    private string[] Query(string sql) => Leadsim.Run(_folder.Path, "query", logged.Result, sql).Out.TrimEnd('\n').Split('\n');

    private static string Hash(string folder, string name) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))));

    [GeneratedRegex("```sql\n(?<sql>WITH[^`]+)```")]
    private static partial Regex Block();
}
