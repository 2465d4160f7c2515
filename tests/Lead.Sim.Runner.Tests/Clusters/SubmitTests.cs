using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Clusters;
using Lead.Sim.Runner.Tests.Batches;
using Lead.Sim.Runner.Tests.CommandLine;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.Clusters;

/// <summary>What submit refuses, and what it does when Slurm refuses: here by programs that stand in for Slurm's and write down how they were called.</summary>
public sealed class SubmitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _experiment;

    public SubmitTests() => _experiment = TinyBatch.WriteExperiment(_folder, "tiny.yaml", Repository.Shipped("pilot.yaml"));

    [Theory]
    [InlineData("", "found neither --slurm nor --kubernetes, expected one of them.")]
    [InlineData("--slurm --kubernetes --image x", "found both --slurm and --kubernetes, expected one of them.")]
    [InlineData("--kubernetes", "found --kubernetes without --image, expected both: tasks run in an image that has leadsim.")]
    [InlineData("--kubernetes --image x --time 60", "found --kubernetes and --time, which is an option of --slurm.")]
    [InlineData("--slurm --image x", "found --slurm and --image, which is an option of --kubernetes.")]
    [InlineData("--slurm --tasks 0", "--tasks: found 0, expected a whole number from 1 to 100000.")]
    [InlineData("--slurm --time 2h", "--time: found 2h, expected minutes, hours:minutes:seconds or days-hours:minutes, such as 90, 12:00:00 or 2-00:00.")]
    [InlineData("--slurm --partition a;b", "--partition: found a;b, expected letters, digits, and . _ - ,.")]
    [InlineData("--slurm --cpus-per-task 0", "--cpus-per-task: found 0, expected a whole number from 1 to 1024.")]
    [InlineData("--kubernetes --image x --claim A_b", "--claim: found A_b, expected the name of a claim: lower-case letters, digits, - and ..")]
    public void A_command_that_cannot_be_followed_is_told(string options, string told) =>
        Refused(Leadsim.Run(_folder.Path, ["submit", "tiny.yaml", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]), $"leadsim: {told}\nleadsim: try leadsim submit --help.\n");

    [Theory]
    [InlineData("something-else.yaml", "", "something-else.yaml:1:1: found no file something-else.yaml, expected an experiment file.\n")]
    [InlineData("tiny.yaml", "--tasks 13", "leadsim: --tasks: found 13, expected at most the 12 units of the experiment: a task with nothing to do is of no use.\n")]
    [InlineData("tiny.yaml", "--out tiny.yaml", "leadsim: tiny.yaml is a file, expected a folder for the tasks. Choose another one with --out.\n")]
    [InlineData("tiny.yaml", "--out .", "leadsim: . has files already, so it is not touched. Choose another folder with --out.\n")]
    public void An_experiment_that_cannot_be_cut_is_told_and_nothing_is_written(string experiment, string options, string told) =>
        Refused(Leadsim.Run(_folder.Path, ["submit", experiment, "--slurm", "--dry-run", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]), told);

    [Fact]
    public void A_precision_that_no_task_could_follow_is_refused()
    {
        TinyBatch.WritePrecise(_folder);
        Ended ended = Leadsim.Run(_folder.Path, "submit", "precise.yaml", "--slurm", "--dry-run");

        Assert.StartsWith("leadsim: found a share and a precision, expected a number of replications for a batch in shares: ", ended.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Equal(2, _folder.Contents().Length);
    }

    [Fact]
    public void A_time_in_which_no_unit_fits_is_refused()
    {
        Ended ended = Leadsim.Run(_folder.Path, "submit", "tiny.yaml", "--slurm", "--dry-run", "--time", "1:30");

        Assert.Matches(@"^leadsim: --time: found 0-00:01:30, expected more than 0-00:0\d:\d\d: a unit takes \d+\.\d s here, and Slurm ends a turn up to 90 s early\. Nothing was submitted\.\n$", ended.Error);
        Assert.Equal(2, ended.Code);
        Assert.Single(_folder.Contents());
    }

    [NeedsFact(Need.Shell)]
    public void Without_Slurm_it_says_what_to_do() =>
        Refused(Submit("/nowhere"), "leadsim: sbatch is not on the PATH, so there is no Slurm to submit to. Go to a machine of the cluster, install Slurm's client (Debian: slurm-client), or write the scripts alone with --dry-run.\n");

    [NeedsFact(Need.Shell)]
    public void Tasks_are_held_until_their_merge_is_in_the_queue()
    {
        Ended ended = Submit(Slurm("echo '41;cluster'", "echo 42", "exit 0"));

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("Submitted: job 41, 8 tasks; job 42 joins them", ended.Out, StringComparison.Ordinal);
        Assert.Equal(["sbatch --version", "sbatch --parsable --hold tasks.sh", "sbatch --parsable --dependency=afterany:41 merge.sh", "scontrol release 41"], Calls());
    }

    [NeedsTheory(Need.Shell)]
    [InlineData("echo 'sbatch: error: invalid partition specified: x' >&2; echo 'sbatch: error: Batch job submission failed: Invalid partition name specified' >&2; exit 1", "echo 42", "exit 0", "Slurm refuses tasks.sh: invalid partition specified: x; Batch job submission failed: Invalid partition name specified", "")]
    [InlineData("echo 41", "echo 'sbatch: error: Batch job submission failed: Job dependency problem' >&2; exit 1", "exit 0", "Slurm refuses merge.sh: Batch job submission failed: Job dependency problem", "scancel 41")]
    [InlineData("echo 41", "echo 42", "echo 'Access/permission denied for job 41' >&2; exit 1", "Slurm does not let job 41 begin: Access/permission denied for job 41", "scancel 41 42")]
    public void What_Slurm_refuses_leaves_no_job_and_no_folder(string tasks, string merge, string release, string told, string cancelled)
    {
        string programs = Slurm(tasks, merge, release);
        string[] before = [.. Directory.EnumerateFileSystemEntries(_folder.Path)];

        Assert.Equal($"leadsim: {told}. Nothing was submitted.\n", Submit(programs) is { Code: 2 } ended ? ended.Error : "");
        Assert.Equal(cancelled, Calls().LastOrDefault(call => call.StartsWith("scancel", StringComparison.Ordinal)) ?? "");
        Assert.Equal([Log, .. before.Order()], Directory.EnumerateFileSystemEntries(_folder.Path).Order());
    }

    [Fact]
    public void What_is_submitted_does_not_change_with_the_files_and_another_plan_is_refused()
    {
        Leadsim.Run(_folder.Path, "submit", "tiny.yaml", "--slurm", "--dry-run", "--out", "all");
        string plan = _folder["all", "plan.json"];
        File.AppendAllText(_experiment, "nonsense: true\n");

        Assert.Equal(new Ended(0, "", ""), Leadsim.Run(_folder.Path, "batch", plan, "--shard", "0/12", "--out", "part", "--quiet"));
        Assert.Equal(new Ended(2, "", $"leadsim: found {plan} and --seed, expected the plan alone: what it runs was decided when it was made.\n"), Leadsim.Run(_folder.Path, "batch", plan, "--seed", "2", "--out", "other"));
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("\"seed\": 1", "\"seed\": 2", StringComparison.Ordinal));
        Assert.Equal(new Ended(2, "", $"leadsim: {plan} is damaged: its fingerprint is not that of what it says. Begin the batch again.\n"), Leadsim.Run(_folder.Path, "batch", plan, "--shard", "1/12", "--out", "other"));
    }

    [Fact]
    public void A_folder_that_is_not_completed_goes_and_takes_nothing_else_with_it()
    {
        BatchPlan plan = BatchPlan.Of(ExperimentReader.Read(_experiment, ScenarioFile.TextOf, stated => stated), Shard.Whole);
        string[] before = _folder.Contents();

        SubmissionFolder.Begin(_folder["deep", "all"], plan).Dispose();
        Assert.Equal(before, _folder.Contents());

        using (SubmissionFolder.Begin(_folder["deep", "all"], plan))
            File.WriteAllText(_folder["deep", "another"], "somebody else's");
        Assert.Equal([_folder["deep", "another"]], Directory.EnumerateFileSystemEntries(_folder["deep"]));
    }

    public void Dispose() => _folder.Dispose();

    private string Log => _folder["calls"];

    private string[] Calls() => File.ReadAllLines(Log);

    private void Refused(Ended ended, string told)
    {
        Assert.Equal(new Ended(2, "", told), ended);
        Assert.Single(_folder.Contents());
    }

    private Ended Submit(string programs) =>
        Leadsim.RunWith(new Dictionary<string, string> { ["PATH"] = programs, ["CALLS"] = Log }, _folder.Path, "submit", "tiny.yaml", "--slurm", "--out", "deep/all");

    private string Slurm(string tasks, string merge, string release)
    {
        Directory.CreateDirectory(_folder["programs"]);
        Write("sbatch", $"case \"$*\" in\n*tasks.sh) {tasks} ;;\n*merge.sh) {merge} ;;\nesac");
        Write("scontrol", release);
        Write("scancel", "exit 0");
        return _folder["programs"];

        void Write(string name, string text) => Shell.Write(_folder["programs", name], $"echo \"{name} $*\" >>\"$CALLS\"\n{text}");
    }
}
