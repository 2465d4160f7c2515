using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class CompareTests(SmallComparison comparison) : IClassFixture<SmallComparison>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_comparison_prints_a_table_a_scenario_as_plain_text()
    {
        string[] lines = comparison.Ended.Out.Split('\n');

        Assert.Equal("no-lead, the baseline: Baltimore without a diversion programme, the baseline of every comparison.", lines[0]);
        Assert.Matches("^2017-01-01 to 2026-12-31, 500 people, 4 replications, seed 1, [0-9]+ s$", lines[1]);
        Assert.Contains("pilot against no-lead: The pilot as it began, sixty places around Lexington Market from February 2017.", lines);
        Assert.Single(lines, line => line.StartsWith("expansion against no-lead: ", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(line => line.StartsWith("  overdose-deaths ", StringComparison.Ordinal)));
        Assert.Contains("4 replications, as asked for.", lines);
        Assert.EndsWith($"{Path.Combine("results", "no-lead-pilot-expansion")}\n", comparison.Ended.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', comparison.Ended.Out + comparison.Ended.Error);
        Assert.All(lines[..^4], line => Assert.InRange(line.Length, 0, 150));
    }

    [Fact]
    public void The_table_shows_the_differences_of_the_means()
    {
        var means = Summary.Means(comparison.Result, "expansion");
        var baseline = Summary.Means(comparison.Result, "no-lead");
        string row = File.ReadLines(Path.Combine(comparison.Result, "differences.csv")).Single(line => line.StartsWith("expansion,no-lead,arrests,arrests,all,", StringComparison.Ordinal));
        double arrests = double.Parse(row.Split(',')[5], CultureInfo.InvariantCulture);

        Assert.Equal(means[("arrests", "all")] - baseline[("arrests", "all")], arrests, 9);
        Assert.Matches($@"(?m)^  arrests +arrests +{baseline[("arrests", "all")]:N0} +{means[("arrests", "all")]:N0} +{Regex.Escape(arrests.ToString("N1", CultureInfo.InvariantCulture))} ", comparison.Ended.Out);
    }

    [Fact]
    public void The_differences_have_a_line_for_each_scenario_measure_and_group()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(comparison.Result, "differences.csv")).Select(line => line.Split(','))];
        int place = Array.IndexOf(rows[0], "verdict");

        Assert.All(rows, row => Assert.Equal(20, row.Length));
        Assert.Equal(["expansion", "pilot"], rows[1..].Select(row => row[0]).Distinct().Order());
        Assert.All(rows[1..], row => Assert.Equal("no-lead", row[1]));
        Assert.Equal(2 * 6, rows[1..].Count(row => row[place] is "better" or "worse" or "no-clear-difference" or "no-difference"));
        Assert.Equal(rows.Length - 1, 2 * (Summary.Lines(comparison.Result).Length - 1) / 3);
    }

    [Fact]
    public void The_manifest_says_what_it_takes_to_run_it_again()
    {
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(comparison.Result, "manifest.json"))).RootElement;

        Assert.Equal("compare", manifest.GetProperty("command").GetString());
        Assert.Equal(["no-lead", "pilot", "expansion"], manifest.GetProperty("scenarios").EnumerateArray().Select(scenario => scenario.GetProperty("name").GetString()!));
        string[] inputs = [.. manifest.GetProperty("inputs").EnumerateArray().Select(input => input.GetProperty("file").GetString()!)];
        Assert.Equal(["no-lead.yaml", "base.yaml", "pilot.yaml", "expansion.yaml", "districts.geojson"], inputs);
        Assert.Equal(["expansion.yaml", "pilot.yaml", "base.yaml"], manifest.GetProperty("scenarios")[2].GetProperty("files").EnumerateArray().Select(file => inputs[file.GetInt32()]));
        Assert.Equal("as-asked-for", manifest.GetProperty("stopping").GetProperty("reason").GetString());
    }

    [Fact]
    public void A_run_alone_gives_what_the_comparison_gives()
    {
        Leadsim.Run(_folder.Path, "run", Repository.Shipped("pilot.yaml"), "--people", "500", "--replications", "4", "--out", "alone", "--quiet");

        Assert.Equal(Summary.Means(_folder["alone"]), Summary.Means(comparison.Result, "pilot"));
    }

    [Fact]
    public void A_precision_stops_it_and_a_fixed_number_repeats_it_to_the_bit()
    {
        Ended precise = Leadsim.Run(_folder.Path, [.. Two, "--out", "precise", "--precision", "arrests ±1000", "--time-limit", "none"]);
        Ended again = Leadsim.Run(_folder.Path, [.. Two, "--out", "again", "--replications", "30", "--threads", "1"]);

        Assert.Equal((0, 0), (precise.Code, again.Code));
        Assert.Contains("Stopped after 30 replications: precise enough. The spread of the first 30 said that 30 are needed", precise.Out, StringComparison.Ordinal);
        Assert.All(["summary.csv", "differences.csv", "results.sqlite"], name => Assert.Equal(File.ReadAllBytes(_folder["precise", name]), File.ReadAllBytes(_folder["again", name])));
    }

    [Fact]
    public void The_same_scenario_twice_differs_in_nothing()
    {
        Ended ended = Leadsim.CompareSmall(_folder.Path, "pilot.yaml", "pilot.yaml", "--json");

        JsonElement json = JsonDocument.Parse(ended.Out).RootElement;
        Assert.Equal(["pilot", "pilot-2"], json.GetProperty("scenarios").EnumerateArray().Select(name => name.GetString()!));
        Assert.All(json.GetProperty("differences").EnumerateArray(), row => Assert.Equal(0, row.GetProperty("difference").GetDouble()));
        Assert.Contains("Every outcome is exactly the same in every replication.", Leadsim.Run(_folder.Path, "show", "results/pilot-pilot-2").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_replication_has_differences_but_no_intervals()
    {
        Ended ended = Leadsim.Run(_folder.Path, [.. Two, "--replications", "1"]);

        Assert.Equal(0, ended.Code);
        Assert.Matches(@"(?m)^  arrests +arrests +[0-9,.]+ +[0-9,.]+ +[+-]?[0-9,.]+ +- +no (clear )?difference +-$", ended.Out);
    }

    [Fact]
    public void Scenarios_of_different_people_are_refused_with_both_places_and_leave_nothing()
    {
        Ended ended = Leadsim.Run(_folder.Path, "compare", Repository.Shipped("no-lead.yaml"), Repository.Shipped("calibration.yaml"));

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Matches(@"^\S+calibration.yaml:6:8: start: found 2014-01-01, expected 2017-01-01 as in \S+base.yaml:8:8.\n\S+: end: .*\nA comparison follows the same people .*\n$", ended.Error);
        Assert.Empty(_folder.Contents());
    }

    [Fact]
    public void Everything_that_is_wrong_with_any_file_is_told_at_once()
    {
        Ended ended = Leadsim.Run(_folder.Path, "compare", "nowhere.yaml", BadFile.PathOf("share-of-sixty"), BadFile.PathOf("share-of-sixty"));

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Equal(2, ended.Error.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("compare a.yaml", "Required argument 'OTHER' missing for command: 'compare'.|try leadsim compare --help.")]
    [InlineData("compare a b --replications 9 --precision jail-days=2", "found --replications and --precision, expected one of them: a fixed number of replications leaves nothing to decide.|try leadsim compare --help.")]
    [InlineData("compare a b --replications 9 --max-replications 20", "found --replications and --max-replications, expected one of them: a fixed number of replications leaves nothing to decide.|try leadsim compare --help.")]
    [InlineData("compare a b --time-limit 5weeks", "--time-limit: found 5weeks, expected a time up to 720h, such as 90s, 10min or 2h, or none.|try leadsim compare --help.")]
    [InlineData("compare a b --time-limit ٩٠s", "--time-limit: found ٩٠s, expected a time up to 720h, such as 90s, 10min or 2h, or none.|try leadsim compare --help.")]
    [InlineData("compare a b --time-limit 0", "--time-limit: found 0, expected a time up to 720h, such as 90s, 10min or 2h, or none.|try leadsim compare --help.")]
    [InlineData("compare a b --max-replications 1", "--max-replications: found 1, expected a whole number from 2 to 1000000.|try leadsim compare --help.")]
    [InlineData("compare a b --precision arrests", "--precision: found arrests, expected an outcome and how precisely it is to be known, such as \"jail-days 2%, overdose-deaths ±3\".|try leadsim compare --help.")]
    public void A_command_that_cannot_be_followed_is_told_in_two_lines(string command, string told)
    {
        Ended ended = Leadsim.Run(_folder.Path, command.Split(' '));

        Assert.Equal(string.Concat(told.Split('|').Select(line => $"leadsim: {line}\n")), ended.Error);
        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Empty(_folder.Contents());
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Two => ["compare", Repository.Shipped("no-lead.yaml"), Repository.Shipped("pilot.yaml"), "--people", "300"];
}
