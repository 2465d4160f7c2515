using System.Security.Cryptography;
using System.Text.Json;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class ResultTests(SmallPilot pilot) : IClassFixture<SmallPilot>
{
    [Fact]
    public void A_run_prints_its_main_outcomes_as_plain_text()
    {
        string[] lines = pilot.Ended.Out.Split('\n');

        Assert.Equal("pilot: The pilot as it began, sixty places around Lexington Market from February 2017.", lines[0]);
        Assert.Matches("^2017-01-01 to 2026-12-31, 2,000 people, 4 replications, seed 1, [0-9]+ s$", lines[1]);
        Assert.Contains(lines, line => line.StartsWith("  overdose-deaths            deaths ", StringComparison.Ordinal));
        Assert.Contains($"Results by month and by group: {Path.Combine("results", "pilot")}", lines);
        Assert.DoesNotContain('\u001B', pilot.Ended.Out + pilot.Ended.Error);
    }

    [Fact]
    public void The_folder_holds_three_files_and_nothing_stands_beside_it()
    {
        Assert.Equal(["manifest.json", "results.sqlite", "summary.csv"], Directory.GetFileSystemEntries(pilot.Result).Select(Path.GetFileName).Order());
        Assert.Equal([pilot.Result], Directory.GetFileSystemEntries(Path.GetDirectoryName(pilot.Result)!));
    }

    [Fact]
    public void The_summary_has_a_line_for_each_measure_and_group()
    {
        string[] lines = Summary.Lines(pilot.Result);
        var means = Summary.Means(pilot.Result);

        Assert.Equal(Summary.Header, lines[0]);
        Assert.All(lines, line => Assert.Equal(9, line.Split(',').Length));
        Assert.All(lines[1..], line => Assert.True(line.StartsWith("pilot,", StringComparison.Ordinal) && line.EndsWith(",4", StringComparison.Ordinal), line));
        string[] measures = [.. means.Keys.Select(key => key.Measure).Distinct()], groups = [.. means.Keys.Select(key => key.Group).Distinct()];
        int forAllOnly = measures.Count(measure => measure.EndsWith("-discounted", StringComparison.Ordinal));
        Assert.Equal((measures.Length * groups.Length) - (forAllOnly * (groups.Length - 1)), means.Count);
        string[] named =
        [
            "arrests", "bookings", "diversions", "social-contact-referrals", "referrals-first-5-months", "enrolled", "jail-census", "jail-days", "in-treatment",
            "overdose-deaths",
        ];
        Assert.Empty(named.Except(measures));
        Assert.Empty(new[] { "all", "race=black", "sex=women", "age=18-24", "district=central" }.Except(groups));
    }

    [Fact]
    public void The_table_shows_the_means_of_the_summary()
    {
        double deaths = Summary.Means(pilot.Result)[("overdose-deaths", "all")];

        Assert.Matches($@"(?m)^  overdose-deaths +deaths +{deaths:N1} ", pilot.Ended.Out);
    }

    [Theory]
    [InlineData("race=")]
    [InlineData("sex=")]
    [InlineData("age=")]
    [InlineData("district=")]
    public void The_groups_of_one_kind_add_up_to_all(string kind)
    {
        var means = Summary.Means(pilot.Result);

        foreach (string measure in new[] { "arrests", "bookings", "overdose-deaths", "enrolled", "jail-days" })
        {
            double sum = means.Where(mean => mean.Key.Measure == measure && mean.Key.Group.StartsWith(kind, StringComparison.Ordinal)).Sum(mean => mean.Value);
            Assert.Equal(means[(measure, "all")], sum, 1e-6);
        }
    }

    [Fact]
    public void The_manifest_says_what_it_takes_to_run_it_again()
    {
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(pilot.Result, "manifest.json"))).RootElement;

        Assert.Equal("leadsim", manifest.GetProperty("program").GetString());
        Assert.Equal("run", manifest.GetProperty("command").GetString());
        JsonElement scenario = Assert.Single(manifest.GetProperty("scenarios").EnumerateArray());
        Assert.Equal(("pilot", "2017-01-01", "2027-01-01"), (scenario.GetProperty("name").GetString(), scenario.GetProperty("start").GetString(), scenario.GetProperty("end").GetString()));
        Assert.Equal([0, 1], scenario.GetProperty("files").EnumerateArray().Select(index => index.GetInt32()));
        Assert.Equal((1, 4, 2_000), (Number("seed"), Number("replications"), Number("people")));
        JsonElement[] inputs = [.. manifest.GetProperty("inputs").EnumerateArray()];
        Assert.Equal(["pilot.yaml", "base.yaml"], inputs.Select(input => input.GetProperty("file").GetString()!));
        Assert.All(inputs, input =>
        {
            byte[] bytes = File.ReadAllBytes(Repository.Shipped(input.GetProperty("file").GetString()!));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), input.GetProperty("sha256").GetString());
        });
        Assert.NotEqual(JsonValueKind.Undefined, manifest.GetProperty("run").GetProperty("started").ValueKind);

        int Number(string key) => manifest.GetProperty(key).GetInt32();
    }
}
