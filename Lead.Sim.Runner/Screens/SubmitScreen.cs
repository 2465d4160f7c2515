using System.Globalization;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Clusters;

namespace Lead.Sim.Runner.Screens;

/// <summary>What was submitted, how long it may take, and how it is followed.</summary>
internal static class SubmitScreen
{
    /// <summary>Prints how long a unit took here and how long a task will take.</summary>
    public static void PrintTrial(Study study, Trial trial, int tasks, int processors)
    {
        if (trial.Failure is { } failure)
        {
            Console.Out.WriteLine($"Unit 0 was tried here and failed: {failure.Split('\n')[0]}");
            Console.Out.WriteLine("A unit that fails stops no other, so this need not be a mistake; how long a task takes is not known.");
            return;
        }
        Console.Out.WriteLine($"A unit of {Replications(trial.Replications)} took {trial.Seconds.ToString("N1", CultureInfo.InvariantCulture)} s here: the largest of {tasks} tasks may take {Span(trial.SecondsOfTask(study, tasks, processors))} on such a processor.");
    }

    /// <summary>Prints the jobs and what may be done with them.</summary>
    public static void PrintSubmitted(Submission submission)
    {
        string folder = ShellWord.Quoted(submission.Folder);
        Console.Out.WriteLine($"Submitted: job {submission.TasksJob}, {submission.Tasks} tasks; job {submission.MergeJob} joins them when none runs or waits any more.");
        Console.Out.WriteLine($"  follow it   leadsim status {folder}");
        Console.Out.WriteLine($"  stop it     scancel {submission.TasksJob} {submission.MergeJob}");
        Console.Out.WriteLine($"  results     {Path.Combine(submission.Folder, Submission.WholeName)}, when the merge is done");
    }

    /// <summary>Prints what to do with scripts that were written only.</summary>
    public static void PrintWritten(Submission submission)
    {
        Console.Out.WriteLine($"Written and not submitted: {submission.Folder}");
        Console.Out.WriteLine($"  submit it   cd {ShellWord.Quoted(submission.Folder)}, sbatch {SlurmScripts.Tasks}, then sbatch --dependency=afterany:JOB {SlurmScripts.Merge}");
        Console.Out.WriteLine($"  follow it   leadsim status {ShellWord.Quoted(submission.Folder)}");
    }

    /// <summary>Prints what to do with manifests.</summary>
    public static void PrintManifests(string folder, string name, KubernetesRequest wanted)
    {
        string place = ShellWord.Quoted(folder);
        Console.Out.WriteLine($"Written and not applied: {folder}. The claim {wanted.Claim} must be there, writable by all tasks at once (ReadWriteMany), and {wanted.Image} have leadsim on its PATH.");
        Console.Out.WriteLine($"  apply it    kubectl apply --server-side -f {place}/{KubernetesManifests.Tasks}");
        Console.Out.WriteLine($"  follow it   kubectl get job {name}; kubectl get pods -l job-name={name}");
        Console.Out.WriteLine($"  then        kubectl apply -f {place}/{KubernetesManifests.Merge}; kubectl logs -f job/{name}-merge");
        Console.Out.WriteLine($"  results     {name}/{Submission.WholeName} on the volume of the claim");
    }

    private static string Replications(int number) => number == 1 ? "one replication" : $"{number:N0} replications";

    private static string Span(double seconds) => seconds < 120
        ? $"about {Math.Ceiling(seconds):N0} s"
        : seconds < 7_200 ? $"about {Math.Ceiling(seconds / 60):N0} min" : $"about {(seconds / 3_600).ToString("N1", CultureInfo.InvariantCulture)} h";
}
