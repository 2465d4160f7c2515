using System.Globalization;
using System.Text.RegularExpressions;
using Lead.Sim.Runner.Tests.Batches;
using Lead.Sim.Runner.Tests.CommandLine;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.Clusters;

/// <summary>Batches on a real Slurm with a controller and two nodes.</summary>
public sealed partial class SlurmTests(SlurmCluster slurm) : IClassFixture<SlurmCluster>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string All => _folder["the out"];

    [NeedsFact(Need.Slurm)]
    public void Tasks_that_are_killed_put_back_or_out_of_time_go_on_to_the_bits_of_one_machine()
    {
        string experiment = SlurmCluster.WriteExperiment(_folder);
        Ended submitted = Leadsim.RunWith(slurm.Variables, _folder.Path, "submit", experiment, "--slurm", "--tasks", "3", "--time", "5", "--partition", "main", "--out", "the out");
        Assert.Equal((0, ""), (submitted.Code, submitted.Error));
        (string tasks, string merge) = Jobs(submitted.Out);

        UntilUnderWay(0);
        Kill(0);
        UntilUnderWay(1);
        slurm.Call(".", "scontrol", "requeue", $"{tasks}_1");
        UntilUnderWay(2);
        slurm.Call(".", "scancel", "--batch", "--signal=USR1", $"{tasks}_2"); // What Slurm sends when the time is nearly over.
        Assert.Contains($"merge, job {merge}: pending (Dependency)", Status(), StringComparison.Ordinal);
        _ = slurm.Bits;
        SlurmCluster.Until(() => slurm.StatesOf(merge) is "COMPLETED" or "FAILED", "the merge");

        Assert.Equal(slurm.Bits, TinyBatch.Bits(_folder["the out", "whole"]));
        Assert.Contains("part-0: killed, exit code 137; goes on in another turn\n", LogOf("task-0"), StringComparison.Ordinal);
        Assert.Contains("part-2: time; goes on in another turn\n", LogOf("task-2"), StringComparison.Ordinal);
        Assert.All([0, 1, 2], task => Assert.True(TookTwoTurns(task), LogOf($"task-{task}")));
        Assert.Contains($"24 of 24 units, 240 of 240 replications (100 %), seed 1\n  0 failed\n  tasks, job {tasks}: finished 0-2\n  merge, job {merge}: results are in the out/whole\n", Status(), StringComparison.Ordinal);
    }

    [NeedsFact(Need.Slurm)]
    public void A_task_that_always_fails_stops_and_the_merge_says_what_is_missing_and_how_to_go_on()
    {
        string experiment = SlurmCluster.WriteExperiment(_folder);
        Assert.Equal(0, Leadsim.Run(_folder.Path, "submit", experiment, "--slurm", "--tasks", "3", "--dry-run", "--out", "the out").Code);
        string script = _folder["the out", "tasks.sh"], right = File.ReadAllText(script);
        File.WriteAllText(script, right
            .Replace("most_restarts=5\n", "most_restarts=1\n", StringComparison.Ordinal)
            .Replace("part=part-", "[ $SLURM_ARRAY_TASK_ID -eq 1 ] && leadsim=(bash -c 'kill -9 $$')\npart=part-", StringComparison.Ordinal));
        string tasks = slurm.Call(All, "sbatch", "--parsable", "tasks.sh"), merge = slurm.Call(All, "sbatch", "--parsable", $"--dependency=afterany:{tasks}", "merge.sh");

        SlurmCluster.Until(() => slurm.StatesOf(merge) is "COMPLETED" or "FAILED", "the merge");

        Assert.Equal(("COMPLETED FAILED COMPLETED", "FAILED"), (slurm.StatesOf(tasks), slurm.StatesOf(merge)));
        Assert.Contains("restart 1\n", LogOf("task-1"), StringComparison.Ordinal);
        Assert.DoesNotContain("restart 2\n", LogOf("task-1"), StringComparison.Ordinal);
        Assert.EndsWith(": exit code 137\n", LogOf("task-1"), StringComparison.Ordinal);
        Assert.Equal($"leadsim: 8 of 24 units are in none of the folders, or damaged; the others are in whole. leadsim batch --resume whole runs what is missing.\nnot merged: leadsim status '{All}' says what is missing and how to go on\n", LogOf("merge"));
        Assert.Contains("  tasks: finished 0,2; not finished 1\n  to go on: cd 'the out', sbatch --array=1 tasks.sh, then sbatch --dependency=afterany:JOB merge.sh\n  merge: not merged: leadsim: 8 of 24 units are in none of the folders", Status(), StringComparison.Ordinal);

        // As told.
        File.WriteAllText(script, right);
        tasks = slurm.Call(All, "sbatch", "--parsable", "--array=1", "tasks.sh");
        merge = slurm.Call(All, "sbatch", "--parsable", $"--dependency=afterany:{tasks}", "merge.sh");
        SlurmCluster.Until(() => slurm.StatesOf(merge) is "COMPLETED" or "FAILED", "the second merge");

        Assert.Equal(slurm.Bits, TinyBatch.Bits(_folder["the out", "whole"]));
        Assert.EndsWith("  tasks: finished 0-2\n  merge: results are in the out/whole\n", Status(), StringComparison.Ordinal);
    }

    [NeedsFact(Need.Slurm)]
    public void Tasks_that_are_cancelled_stay_so_and_a_refused_partition_leaves_nothing()
    {
        string experiment = SlurmCluster.WriteExperiment(_folder);
        Ended refused = Leadsim.RunWith(slurm.Variables, _folder.Path, "submit", experiment, "--slurm", "--partition", "fast", "--out", "refused");
        Assert.Equal((2, "leadsim: Slurm refuses tasks.sh: invalid partition specified: fast; Batch job submission failed: Invalid partition name specified. Nothing was submitted.\n"), (refused.Code, refused.Error));
        Assert.False(Directory.Exists(_folder["refused"]));

        (string tasks, string merge) = Jobs(Leadsim.RunWith(slurm.Variables, _folder.Path, "submit", experiment, "--slurm", "--tasks", "3", "--out", "the out").Out);
        UntilUnderWay(0);
        slurm.Call(".", "scancel", tasks);
        SlurmCluster.Until(() => slurm.StatesOf(merge) is "COMPLETED" or "FAILED", "the merge");

        Assert.Equal(("CANCELLED CANCELLED CANCELLED", "FAILED"), (slurm.StatesOf(tasks), slurm.StatesOf(merge)));
        Assert.Matches($"tasks, job {tasks}: cancelled 0-2\n  0-2 have ended unfinished; see the out/logs\n  to go on: cd 'the out', sbatch --array=0-2 tasks.sh", Status());
    }

    public void Dispose() => _folder.Dispose();

    private string Status() => Leadsim.RunWith(slurm.Variables, _folder.Path, "status", "the out").Out;

    private string LogOf(string job) => File.ReadAllText(_folder["the out", "logs", $"{job}.log"]);

    private static (string Tasks, string Merge) Jobs(string told) =>
        Submitted().Match(told) is { Success: true } match ? (match.Groups["tasks"].Value, match.Groups["merge"].Value) : throw new InvalidOperationException(told);

    private bool TookTwoTurns(int task) => Regex.IsMatch(LogOf($"task-{task}"), $"part-{task}: on node., restart 0\n(.*\n)*.*part-{task}: on node., restart 1\n.*part-{task}: exit code 0\n$");

    // A unit is finished, more are left.
    private void UntilUnderWay(int task)
    {
        string units = _folder["the out", $"part-{task}", "units"];
        SlurmCluster.Until(() => Directory.Exists(units) && Directory.EnumerateFiles(units).Any(), $"task {task}");
    }

    private void Kill(int task)
    {
        string leadsim = Directory.EnumerateDirectories("/proc").Select(path => Path.GetFileName(path)).Where(name => name.All(char.IsAsciiDigit)).First(id => IsOf(id, task));
        using var process = System.Diagnostics.Process.GetProcessById(int.Parse(leadsim, CultureInfo.InvariantCulture));
        process.Kill();
    }

    private bool IsOf(string process, int task)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Contains($"leadsim.dll\0batch\0plan.json\0--shard\0{task}/3\0", StringComparison.Ordinal) && new FileInfo($"/proc/{process}/cwd").ResolveLinkTarget(returnFinalTarget: false)?.FullName == All;
        }
        catch (IOException)
        {
            return false; // It has ended in the meantime.
        }
    }

    [GeneratedRegex(@"Submitted: job (?<tasks>\d+), 3 tasks; job (?<merge>\d+) joins them")]
    private static partial Regex Submitted();
}
