using System.Text.RegularExpressions;
using Lead.Sim.Runner.Tests.Batches;
using Lead.Sim.Runner.Tests.CommandLine;

namespace Lead.Sim.Runner.Tests.Clusters;

/// <summary>The manifests of a small experiment in four tasks.</summary>
public sealed partial class WrittenManifests : IDisposable
{
    public WrittenManifests()
    {
        Experiment = TinyBatch.WriteExperiment(Folder, "tiny.yaml", Repository.Shipped("pilot.yaml"));
        Ended ended = Leadsim.Run(Folder.Path, "submit", Experiment, "--kubernetes", "--tasks", "4", "--image", "registry.example.org/leadsim:0.1.0", "--claim", "my-claim", "--out", "written");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Name = Job().Match(ended.Out).Groups["name"].Value;
        (Tasks, Merge) = (File.ReadAllText(Folder["written", "tasks.yaml"]), File.ReadAllText(Folder["written", "merge.yaml"]));
    }

    public TemporaryFolder Folder { get; } = new();

    public string Experiment { get; }

    /// <summary>The name of the job.</summary>
    public string Name { get; }

    public string Tasks { get; }

    public string Merge { get; }

    public void Dispose() => Folder.Dispose();

    [GeneratedRegex("kubectl get job (?<name>[^;]+);")]
    private static partial Regex Job();
}
