using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>The C# notebooks are started as a user starts them, and their pages say what the library says.</summary>
public sealed partial class AppTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leadsim-notebooks-").FullName;

    [Fact]
    public async Task The_projected_jail_population_is_that_of_the_library()
    {
        string page = await PageOf("jail-population");

        foreach (var (scenario, months) in MonthlyFigure.LevelsOf(Given.Three, "jail-census").Index())
            Same([.. months.Select(month => month.Mean)], Trace(page, "jail-census-by-month", Given.Three.Scenarios[scenario].Name, "y"));
        foreach (var (scenario, months) in MonthlyFigure.DifferencesOf(Given.Three, "jail-census").Index())
            Same([.. months.Select(month => month.Mean)], Trace(page, "jail-census-difference-by-month", Given.Three.Scenarios[scenario + 1].Name, "y"));
        Assert.Contains($"expansion: a difference of {Given.Three.Difference("expansion", "jail-census").Difference.Mean:N2} (95 % interval", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Participants_by_cap_are_those_of_the_library()
    {
        string page = await PageOf("how-many-slots");
        double[] caps = [1, 2, 4];
        Comparison direct = Comparison.Run(
            new Design([Repository.Scenario("no-lead"), .. caps.Select(cap => Repository.Scenario("pilot").With(new Setting("policy[0].cap.participants", cap)))], seed: 1, Given.People),
            new Plan(Given.Replications),
            threads: 2);

        Same(caps, Trace(page, "participants", "participants", "x"));
        Same([.. caps.Select((_, n) => direct.Outcome(n + 1, ByName.IndexOf("enrolled")).Mean)], Trace(page, "participants", "participants", "y"));
        Same([.. caps.Select((_, n) => -direct.Difference(n + 1, ByName.IndexOf("arrests")).Difference.Mean)], Trace(page, "arrests-averted", "arrests averted", "y"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> PageOf(string app)
    {
        string page = Path.Combine(_folder, $"{app}.html");
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        Ended ended = await Processes.Run(_folder, [new("LEADSIM_SMALL", "1")], dotnet, "run", "-c", configuration, Path.Combine(Repository.Notebooks, $"{app}.cs"), "--", page);

        Assert.True(ended.Code == 0, ended.Out + ended.Error);
        return await File.ReadAllTextAsync(page);
    }

    private static double[] Trace(string page, string figure, string name, string axis)
    {
        string json = Assert.Single(Figure().Matches(page), match => match.Groups["id"].Value == figure).Groups["json"].Value;
        JsonNode trace = Assert.Single(JsonNode.Parse(json)!["data"]!.AsArray().OfType<JsonNode>(), trace => trace["name"]!.GetValue<string>() == name);
        return [.. trace[axis]!.AsArray().Select(value => value!.GetValue<double>())];
    }

    // Figures keep six significant digits.
    private static void Same(double[] expected, double[] found) => Assert.Equal(expected.Select(value => Given.Shown(value, 6)), found);

    [GeneratedRegex("""<script type="application/json" id="figure-(?<id>[^"]+)">(?<json>.*?)</script>""")]
    private static partial Regex Figure();
}
