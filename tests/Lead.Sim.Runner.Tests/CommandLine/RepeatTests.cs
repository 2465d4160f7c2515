using System.Text.Json.Nodes;

namespace Lead.Sim.Runner.Tests.CommandLine;

public sealed class RepeatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_number_of_threads_changes_nothing_but_the_run_object_of_the_manifest()
    {
        string one = Run("pilot.yaml", "one", "--threads", "1"), two = Run("pilot.yaml", "two", "--threads", "2"), again = Run("pilot.yaml", "again", "--threads", "2");

        foreach (string other in new[] { two, again })
        {
            Assert.All(["summary.csv", "results.sqlite"], name => Assert.Equal(File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(other, name))));
            Assert.Equal(ManifestWithoutRun(one), ManifestWithoutRun(other));
        }
    }

    [Fact]
    public void Another_seed_gives_other_numbers() =>
        Assert.NotEqual(Summary.WithoutScenario(Run("pilot.yaml", "one")), Summary.WithoutScenario(Run("pilot.yaml", "two", "--seed", "2")));

    [Fact]
    public void More_threads_than_replications_change_nothing() =>
        Assert.Equal(Summary.Lines(Run("pilot.yaml", "one", "--threads", "4")), Summary.Lines(Run("pilot.yaml", "two", "--threads", "9")));

    [Fact]
    public void A_programme_with_a_cap_of_0_is_no_programme()
    {
        string closed = _folder.Write("closed.yaml", $$"""
            extends: {{Repository.Shipped("base.yaml")}}
            name: closed
            about: A programme that is prepared and never opened.
            policy:
              - from: 2017-02-01
                because: prepared
                cap: { participants: 0 }
                serves: [lexington-market]
                eligible: [possession, prostitution]
                training: { central: { officers: 120 } }
            """);

        string[] none = Summary.WithoutScenario(Run("no-lead.yaml", "none"));

        Assert.Equal(none, Summary.WithoutScenario(Run(closed, "closed")));
        Assert.NotEqual(none, Summary.WithoutScenario(Run("pilot.yaml", "pilot")));
    }

    public void Dispose() => _folder.Dispose();

    /// <returns>The result folder.</returns>
    private string Run(string scenario, string name, params string[] more)
    {
        string result = _folder[name];
        Ended ended = Leadsim.RunSmall(_folder.Path, scenario, ["--quiet", "--out", result, .. more]);
        Assert.Equal(new Ended(0, "", ""), ended);
        return result;
    }

    private static string ManifestWithoutRun(string folder)
    {
        JsonObject manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!.AsObject();
        Assert.True(manifest.Remove("run"));
        return manifest.ToJsonString();
    }
}
