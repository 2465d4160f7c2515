using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Clusters;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary>Tries a unit of an experiment, writes what a cluster needs to run it, and submits it.</summary>
internal static class SubmitWork
{
    // Slurm may say that the time is over a minute earlier than it was told to.
    private const int SecondsLost = SlurmScripts.Notice + 60;

    /// <summary>Does it with Slurm.</summary>
    /// <exception cref="UserException">The time is too short, Slurm refuses, or the folder cannot be written; nothing is left of it.</exception>
    public static async Task ToSlurm(SubmissionFolder folder, BatchPlan plan, Study study, SlurmRequest wanted, bool dryRun, CancellationToken cancellation)
    {
        Trial trial = await Trial.Of(Path.Combine(folder.Path, Submission.PlanName), study, cancellation).ConfigureAwait(false);
        SubmitScreen.PrintTrial(study, trial, wanted.Tasks, wanted.Processors);
        CheckTime(study, trial, wanted);
        folder.Write(SlurmScripts.Tasks, SlurmScripts.TextOfTasks(plan.Experiment, wanted));
        folder.Write(SlurmScripts.Merge, SlurmScripts.TextOfMerge(plan.Experiment, wanted));
        folder.MakeLogs();
        var submission = new Submission(folder.Path, wanted.Tasks, null, null);
        if (dryRun)
        {
            folder.Complete(submission);
            SubmitScreen.PrintWritten(submission);
            return;
        }
        // Held until the merge that waits for them is in the queue too, so that neither stays without the other.
        string tasks = Slurm.Submit(folder.Path, SlurmScripts.Tasks, "--hold");
        string[] submitted = [tasks];
        try
        {
            string merge = Slurm.Submit(folder.Path, SlurmScripts.Merge, $"--dependency=afterany:{tasks}");
            submitted = [tasks, merge];
            folder.Complete(submission = submission with { TasksJob = tasks, MergeJob = merge });
            Slurm.Release(tasks);
        }
        catch (UserException e)
        {
            folder.TakeBack();
            throw Slurm.Cancel(submitted) is { } complaint ? new UserException($"{e.Message} Job {string.Join(" and ", submitted)} could not be cancelled: {complaint}. Do it with scancel.") : e;
        }
        SubmitScreen.PrintSubmitted(submission);
    }

    /// <summary>Writes it for Kubernetes.</summary>
    /// <exception cref="UserException">The plan is too large, or the folder cannot be written.</exception>
    public static async Task ToKubernetes(SubmissionFolder folder, BatchPlan plan, Study study, KubernetesRequest wanted, CancellationToken cancellation)
    {
        folder.Write(KubernetesManifests.Tasks, KubernetesManifests.TextOfTasks(plan, wanted));
        folder.Write(KubernetesManifests.Merge, KubernetesManifests.TextOfMerge(plan, wanted));
        Trial trial = await Trial.Of(Path.Combine(folder.Path, Submission.PlanName), study, cancellation).ConfigureAwait(false);
        SubmitScreen.PrintTrial(study, trial, wanted.Tasks, wanted.Processors);
        folder.Complete();
        SubmitScreen.PrintManifests(folder.Path, KubernetesManifests.NameOf(plan), wanted);
    }

    private static void CheckTime(Study study, Trial trial, SlurmRequest wanted)
    {
        if (wanted.Time is not { } time || trial.Failure is not null)
            return;
        double usable = time.TotalSeconds - SecondsLost, task = trial.SecondsOfTask(study, wanted.Tasks, wanted.Processors);
        double unit = trial.Start + trial.Seconds;
        if (usable < unit)
            throw new UserException($"--time: found {SlurmTime.Write(time)}, expected more than {SlurmTime.Write(TimeSpan.FromSeconds(Math.Ceiling(unit + SecondsLost)))}: a unit takes {unit:F1} s here, and Slurm ends a turn up to {SecondsLost} s early. Nothing was submitted.");
        double turns = Math.Ceiling(task / usable);
        if (turns > Submission.MostRestarts + 1)
            throw new UserException($"--time: found {SlurmTime.Write(time)}, expected more: a task may take {SlurmTime.Write(TimeSpan.FromSeconds(Math.Ceiling(task)))}, and one that began again {Submission.MostRestarts} times stops. Give it more time, or make the shares smaller with --tasks. Nothing was submitted.");
        if (turns > 1)
            Console.Out.WriteLine($"That is longer than --time {SlurmTime.Write(time)}: a task may take {turns} turns, each going on where the one before stopped.");
    }
}
