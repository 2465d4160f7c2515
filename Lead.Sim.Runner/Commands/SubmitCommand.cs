using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Clusters;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim submit EXPERIMENT --slurm</c> and <c>--kubernetes</c>.</summary>
internal static partial class SubmitCommand
{
    private const int StandardTasks = 8, MostTasks = 100_000, MostProcessors = 1_024;

    public static Command Create()
    {
        var file = new Argument<string>("EXPERIMENT") { Description = "The experiment file." };
        var slurm = new Option<bool>("--slurm") { Description = "Submit an array job to Slurm, and a job that joins its shares." };
        var kubernetes = new Option<bool>("--kubernetes") { Description = "Write an indexed job for Kubernetes, and a job that joins its shares; nothing is applied." };
        var tasks = WholeNumber.Option("--tasks", $"Tasks, each a share of the units. [default: {StandardTasks}, or as many as there are units]", 1, MostTasks);
        var processors = WholeNumber.Option("--cpus-per-task", "Processors of a task.", 1, 1, MostProcessors);
        var output = new Option<string?>("--out") { Description = "The folder for all of it, on a file system that every machine of the cluster sees. [default: results/NAME]" };
        Option<TimeSpan?> time = new("--time") { Description = "Slurm: the longest a task may take in one turn; unfinished it goes on in another. Notations are those of sbatch, such as 90 (minutes), 12:00:00 or 2-00:00. [default: the partition's]", CustomParser = ReadTime };
        Option<string?> partition = new("--partition") { Description = "Slurm: the partition. [default: the cluster's]", CustomParser = result => Matching(result, Partition(), "letters, digits, and . _ - ,") };
        var dryRun = new Option<bool>("--dry-run") { Description = "Slurm: write the scripts and submit nothing." };
        Option<string?> image = new("--image") { Description = "Kubernetes: the image of the tasks, with leadsim on its PATH.", CustomParser = result => Matching(result, Image(), "the name of an image, such as registry.example.org/leadsim:0.1.0") };
        Option<string?> claim = new("--claim") { Description = "Kubernetes: the claim of a volume for the results, which every task can write. [default: leadsim]", CustomParser = result => Matching(result, Claim(), "the name of a claim: lower-case letters, digits, - and .") };
        var command = new Command("submit", "Run an experiment on a cluster: tries a unit here, writes what its jobs need, submits them.") { file, slurm, kubernetes, tasks, processors, output, time, partition, dryRun, image, claim };
        command.Validators.Add(result => RefuseContradictions(result, slurm, kubernetes, [time, partition, dryRun], [image, claim]));
        command.Validators.Add(result =>
        {
            if (result.GetResult(kubernetes) is not null && result.GetResult(image) is null)
                result.AddError("found --kubernetes without --image, expected both: tasks run in an image that has leadsim.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(slurm) && !parsed.GetValue(dryRun))
                Slurm.RequireHere();
            LoadedExperiment loaded = ExperimentReader.Read(parsed.GetRequiredValue(file), ScenarioFile.TextOf, stated => stated);
            var study = new Study(loaded);
            int number = Tasks(parsed.GetValue(tasks), study);
            string place = parsed.GetValue(output) ?? Path.Combine("results", loaded.Experiment.Name);
            if (string.IsNullOrWhiteSpace(place))
                throw new UserException("--out is empty, expected a folder.");
            BatchPlan plan = BatchPlan.Of(loaded, Shard.Whole);

            // What its tasks would refuse is refused here.
            _ = plan.With(new Shard(0, number));
            using SubmissionFolder folder = SubmissionFolder.Begin(Path.TrimEndingDirectorySeparator(place), plan);
            int cores = parsed.GetValue(processors);
            if (parsed.GetValue(slurm))
                await SubmitWork.ToSlurm(folder, plan, study, new(number, cores, parsed.GetValue(time), parsed.GetValue(partition)), parsed.GetValue(dryRun), cancellation).ConfigureAwait(false);
            else
                await SubmitWork.ToKubernetes(folder, plan, study, new(number, cores, parsed.GetRequiredValue(image)!, parsed.GetValue(claim) ?? "leadsim"), cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    private static int Tasks(int? asked, Study study) => asked switch
    {
        null => Math.Min(StandardTasks, study.Units.Count),
        { } tasks when tasks <= study.Units.Count => tasks,
        { } tasks => throw new UserException($"--tasks: found {tasks}, expected at most the {study.Units.Count:N0} units of the experiment: a task with nothing to do is of no use."),
    };

    private static void RefuseContradictions(CommandResult result, Option slurm, Option kubernetes, Option[] ofSlurm, Option[] ofKubernetes)
    {
        bool isSlurm = result.GetResult(slurm) is not null, isKubernetes = result.GetResult(kubernetes) is not null;
        if (isSlurm == isKubernetes)
            result.AddError($"found {(isSlurm ? "both" : "neither")} --slurm {(isSlurm ? "and" : "nor")} --kubernetes, expected one of them.");
        foreach (Option option in ofSlurm.Where(option => isKubernetes && !isSlurm && result.GetResult(option) is { Implicit: false }))
            result.AddError($"found --kubernetes and {option.Name}, which is an option of --slurm.");
        foreach (Option option in ofKubernetes.Where(option => isSlurm && !isKubernetes && result.GetResult(option) is { Implicit: false }))
            result.AddError($"found --slurm and {option.Name}, which is an option of --kubernetes.");
    }

    private static TimeSpan? ReadTime(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (SlurmTime.Read(text) is { } time)
            return time;
        result.AddError($"--time: found {Shown.Text(text)}, expected {SlurmTime.Notations}.");
        return null;
    }

    private static string? Matching(ArgumentResult result, Regex form, string expected)
    {
        string text = result.Tokens[0].Value;
        if (!form.IsMatch(text))
            result.AddError($"{(result.Parent as OptionResult)?.Option.Name}: found {Shown.Text(text)}, expected {expected}.");
        return text;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._,-]*\z")]
    private static partial Regex Partition();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._/:@-]*\z")]
    private static partial Regex Image();

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\z")]
    private static partial Regex Claim();
}
