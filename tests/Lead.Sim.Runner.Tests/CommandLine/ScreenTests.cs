using System.Text.Json;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class ScreenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Json_is_all_that_stands_on_standard_output()
    {
        Ended ended = Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--json");

        Assert.Equal(0, ended.Code);
        JsonElement json = JsonDocument.Parse(ended.Out).RootElement;
        Assert.Equal(("pilot", 4), (json.GetProperty("scenario").GetString(), json.GetProperty("replications").GetInt32()));
        var means = Summary.Means(_folder["results", "pilot"]);
        JsonElement[] rows = [.. json.GetProperty("summary").EnumerateArray()];
        Assert.Equal(means.Count, rows.Length);
        Assert.All(rows, row => Assert.Equal(means[(row.GetProperty("measure").GetString()!, row.GetProperty("group").GetString()!)], row.GetProperty("mean").GetDouble()));
    }

    [Fact]
    public void Quiet_prints_nothing() => Assert.Equal(new Ended(0, "", ""), Leadsim.RunSmall(_folder.Path, "pilot.yaml", "--quiet"));

    [Fact]
    public void One_replication_has_a_mean_but_no_spread()
    {
        string[] one = ["run", Repository.Shipped("pilot.yaml"), "--people", "2000", "--replications", "1"];

        Ended table = Leadsim.Run(_folder.Path, one), json = Leadsim.Run(_folder.Path, [.. one, "--json"]);

        Assert.Equal((0, 0), (table.Code, json.Code));
        Assert.Matches(@"(?m)^  arrests +arrests +[0-9,.]+ +- +-$", table.Out);
        Assert.All(Summary.Lines(_folder["results", "pilot"])[1..], line => Assert.Matches(@"^[^,]+,[^,]+,[^,]+,[^,]+,[0-9.]+,,,,1$", line));
        Assert.All(JsonDocument.Parse(json.Out).RootElement.GetProperty("summary").EnumerateArray(), row => Assert.Equal(JsonValueKind.Null, row.GetProperty("sd").ValueKind));
    }

    public void Dispose() => _folder.Dispose();
}
