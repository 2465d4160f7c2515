using System.Diagnostics;
using Lead.Sim.Runner.Tests.Batches;
using Lead.Sim.Runner.Tests.CommandLine;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.Clusters;

/// <summary>A real Slurm with two nodes on this machine, started by tests/cluster/slurm.sh; it ends with the tests, however they end.</summary>
public sealed class SlurmCluster : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process? _script;
    private readonly TemporaryFolder _here = new();
    private readonly Lazy<SortedDictionary<string, string>> _bits;

    public SlurmCluster()
    {
        _bits = new(RunHere);
        if (Needs.Lacking(Need.Slurm) is not null)
            return;
        _script = Process.Start(new ProcessStartInfo("/bin/bash", [Path.Combine(Repository.Root, "tests", "cluster", "slurm.sh")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        string conf = _script.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Slurm did not start: run tests/cluster/slurm.sh to see why.");
        Variables = new() { ["SLURM_CONF"] = conf };
    }

    /// <summary>By which programs find it.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>What the experiment gives on one machine that nobody disturbs.</summary>
    public SortedDictionary<string, string> Bits => _bits.Value;

    /// <summary>Writes an experiment of 24 units, each of ten replications of few people.</summary>
    public static string WriteExperiment(TemporaryFolder folder)
    {
        string experiment = TinyBatch.WriteExperiment(folder, "an experiment.yaml", Repository.Shipped("pilot.yaml"));
        File.WriteAllText(experiment, File.ReadAllText(experiment).Replace("people: 200", "people: 100", StringComparison.Ordinal).Replace("replications: 2", "replications: 20", StringComparison.Ordinal));
        return experiment;
    }

    public void Dispose()
    {
        _here.Dispose();
        if (_script is null)
            return;
        // The script stays as long as its input does.
        _script.StandardInput.Close();
        _script.WaitForExit();
        _script.Dispose();
    }

    /// <summary>Runs one of Slurm's programs.</summary>
    /// <returns>What it printed.</returns>
    internal string Call(string folder, string program, params string[] arguments)
    {
        Ended ended = Shell.Run(folder, Variables, program, arguments);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        return ended.Out.Trim();
    }

    /// <summary>States of a job's tasks in their order.</summary>
    internal string StatesOf(string job) => string.Join(' ', Call(".", "squeue", "--noheader", "--array", "--states=all", $"--jobs={job}", "--format=%K %T").Split('\n').Order(StringComparer.Ordinal).Select(line => line.Trim().Split(' ')[1]));

    private SortedDictionary<string, string> RunHere()
    {
        using Process process = Leadsim.Start(_here.Path, "batch", WriteExperiment(_here), "--out", "here", "--quiet");
        Assert.True(process.WaitForExit(Patience) && process.ExitCode == 0);
        return TinyBatch.Bits(_here["here"]);
    }

    /// <summary>Waits for something.</summary>
    internal static void Until(Func<bool> itIs, string what)
    {
        for (var clock = Stopwatch.StartNew(); !itIs(); Thread.Sleep(20))
            Assert.True(clock.Elapsed < Patience, $"Still waiting for {what}.");
    }
}
