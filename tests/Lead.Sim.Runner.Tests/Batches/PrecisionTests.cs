using System.Globalization;
using System.Text.RegularExpressions;
using Lead.Sim.Runner.Tests.CommandLine;

namespace Lead.Sim.Runner.Tests.Batches;

/// <summary>A batch that runs as often as a precision takes.</summary>
public sealed class PrecisionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Own => _folder["own"];

    [Fact]
    public void The_first_stage_decides_and_whatever_is_lost_the_bits_are_the_same()
    {
        Ended ended = Leadsim.Run(_folder.Path, "batch", TinyBatch.WritePrecise(_folder), "--out", Own);
        Match stopped = Regex.Match(ended.Out, @"\nStopped after (\d+) replications: precise enough\. The spread of the first 30 said that \1 are needed to know the difference in [a-z-]+ of pilot to ±");
        SortedDictionary<string, string> bits = TinyBatch.Bits(Own);

        Assert.Equal(0, ended.Code);
        Assert.True(stopped.Success, ended.Out);
        int replications = int.Parse(stopped.Groups[1].Value, CultureInfo.InvariantCulture), units = 2 * ((replications + 9) / 10);
        Assert.InRange(replications, 31, 199);
        Assert.Equal([$"{replications}"], Query("SELECT DISTINCT replications FROM differences"));
        Assert.Equal(["2"], Query("SELECT COUNT(*) FROM precision WHERE (upper_family - lower_family) / 2 <= half_width AND replications_needed <= (SELECT replications FROM stopping)"));

        // In the second stage: what is left is known from the first.
        foreach (int unit in Enumerable.Range(6, units - 6))
            File.Delete(Unit(unit));
        File.Delete(Path.Combine(Own, "manifest.json"));
        Assert.Contains($"6 of {units} units, 60 of {2 * replications} replications", Leadsim.Run(_folder.Path, "status", Own).Out, StringComparison.Ordinal);
        Resume(bits);

        // In the first one: nobody knows yet.
        File.WriteAllText(Unit(2), "damaged");
        File.Delete(Path.Combine(Own, "manifest.json"));
        Assert.Contains("5 of 6 units, 50 of 60 replications (83 %), seed 1; the first stage, which says how many more there will be", Leadsim.Run(_folder.Path, "status", Own).Out, StringComparison.Ordinal);
        Resume(bits);
        Assert.Equal(0, Leadsim.Run(_folder.Path, "rerun", Own, "--quiet").Code);
    }

    [Fact]
    public void The_most_replications_cut_it_and_a_number_on_the_command_line_decides_instead()
    {
        string experiment = TinyBatch.WritePrecise(_folder).Replace('\\', '/');
        File.WriteAllText(experiment, File.ReadAllText(experiment).Replace("arrests 0.1%", "arrests 0.0001%", StringComparison.Ordinal).Replace("max-replications: 200", "max-replications: 32", StringComparison.Ordinal));

        Assert.Matches(@"\nStopped after 32 replications, the most that are allowed; [0-9,]+ are needed to know the difference in arrests of pilot to ±.*Raise max-replications to run more\.\n", Leadsim.Run(_folder.Path, "batch", experiment, "--out", Own).Out);
        Assert.DoesNotContain("Stopped", Leadsim.Run(_folder.Path, "batch", experiment, "--out", _folder["two"], "--replications", "2").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_cannot_decide_how_many_replications_are_run()
    {
        Ended ended = Leadsim.Run(_folder.Path, "batch", TinyBatch.WritePrecise(_folder), "--shard", "0/2", "--out", Own);

        Assert.Equal(new Ended(2, "", "leadsim: found a share and a precision, expected a number of replications for a batch in shares: how many replications arrests 0.1%, jail-days 0.2% takes is known only when the first stage of all scenarios is finished, which is on different machines.\n"), ended);
        Assert.False(Directory.Exists(Own));
    }

    public void Dispose() => _folder.Dispose();

    private void Resume(SortedDictionary<string, string> bits)
    {
        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, "batch", "--resume", Own, "--quiet"));
        Assert.Equal(bits, TinyBatch.Bits(Own));
    }

    private string Unit(int number) => Path.Combine(Own, "units", number.ToString("D7", CultureInfo.InvariantCulture));

    private string[] Query(string sql) => [.. Leadsim.Run(_folder.Path, "query", Own, sql).Out.TrimEnd('\n').Split('\n').Skip(1)];
}
