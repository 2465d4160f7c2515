using Lead.Sim.Runner.Tests.CommandLine;

namespace Lead.Sim.Runner.Tests.Batches;

/// <summary>A batch of twelve units that takes a second, and what came of it when nobody disturbed it.</summary>
public sealed class TinyBatch : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TinyBatch()
    {
        Experiment = WriteExperiment(_folder, "tiny.yaml", Repository.Shipped("pilot.yaml"));
        Ended = Leadsim.Run(_folder.Path, "batch", Experiment, "--out", Whole, "--threads", "2");
    }

    /// <summary>The experiment file.</summary>
    public string Experiment { get; }

    /// <summary>The folder of the undisturbed batch.</summary>
    public string Whole => _folder["whole"];

    internal Ended Ended { get; }

    public void Dispose() => _folder.Dispose();

    /// <summary>Everything that has to be the same however a batch came about, by name.</summary>
    public static SortedDictionary<string, string> Bits(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is not ("manifest.json" or "lock" or "batch.json"))
            .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);

    /// <summary>The same without draws, as often as a precision takes: 30 replications of two scenarios, and then some.</summary>
    internal static string WritePrecise(TemporaryFolder folder) => folder.Write("precise.yaml", $"""
        name: precise
        about: A batch that takes two seconds.
        scenarios: ["{Repository.Shipped("no-lead.yaml")}", "{Repository.Shipped("pilot.yaml")}"]
        precision: arrests 0.1%, jail-days 0.2%
        max-replications: 200
        people: 200
        outcomes: [arrests, jail-days, qalys-discounted]
        seed: 1
        """);

    internal static string WriteExperiment(TemporaryFolder folder, string name, string scenario) => folder.Write(name, $"""
        name: tiny
        about: A batch that takes a second.
        scenarios: ["{Repository.Shipped("no-lead.yaml")}", "{scenario}"]
        draws: 6
        replications: 2
        people: 200
        outcomes: [arrests, jail-days, qalys-discounted]
        seed: 1
        """);
}
