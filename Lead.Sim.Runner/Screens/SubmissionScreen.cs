using System.Globalization;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Clusters;

namespace Lead.Sim.Runner.Screens;

/// <summary>How the tasks of a submitted batch stand: what is finished by their files, what becomes of the rest by Slurm, as long as it answers.</summary>
internal static class SubmissionScreen
{
    /// <summary>Prints it.</summary>
    public static void Print(Submission submission)
    {
        BatchPlan plan = BatchPlan.ReadFile(Path.Combine(submission.Folder, Submission.PlanName));
        var study = new Study(plan.Load());
        Standing[] tasks = [.. Enumerable.Range(0, submission.Tasks).Select(task => Standing.Of(submission.PartOf(task), plan.Fingerprint, [.. study.Units.Where(new Shard(task, submission.Tasks).Has)]))];
        Standing all = Standing.Sum(tasks);
        Console.Out.WriteLine($"{submission.Folder}: {plan.Experiment} in {submission.Tasks} tasks, {all.Progress}, seed {plan.Seed}");
        all.PrintPace();
        if (all.Damaged > 0)
            Console.Out.WriteLine($"  {all.Damaged:N0} damaged");
        all.PrintFailures(study, "");
        PrintTasks(submission, tasks);
        PrintMerge(submission, all);
    }

    private static void PrintTasks(Submission submission, Standing[] tasks)
    {
        Dictionary<int, SlurmState> states = (submission.TasksJob is { } job ? Slurm.StatesOf(job) : []).Where(state => state.Task is not null).ToDictionary(state => state.Task!.Value);
        ILookup<string, int> words = tasks.Index().ToLookup(task => task.Item.IsDone ? "finished" : states.TryGetValue(task.Index, out SlurmState? state) ? state.ToString() : "not finished", task => task.Index);
        string name = submission.TasksJob is { } number ? $"tasks, job {number}" : "tasks";
        Console.Out.WriteLine($"  {name}: {string.Join("; ", words.Select(word => $"{word.Key} {Ranges(word)}"))}");
        int[] stuck = [.. tasks.Index().Where(task => !task.Item.IsDone && !(states.TryGetValue(task.Index, out SlurmState? state) && state.IsAlive)).Select(task => task.Index)];
        if (stuck.Length == 0)
            return;
        if (submission.TasksJob is not null)
            Console.Out.WriteLine($"  {(states.Count == 0 ? "Slurm does not know the job any more, or does not answer" : $"{Ranges(stuck)} {(stuck.Length == 1 ? "has" : "have")} ended unfinished")}; see {Path.Combine(submission.Folder, Submission.LogsName)}");
        Console.Out.WriteLine($"  to go on: cd {ShellWord.Quoted(submission.Folder)}, sbatch --array={Ranges(stuck)} {SlurmScripts.Tasks}, then sbatch --dependency=afterany:JOB {SlurmScripts.Merge}");
    }

    private static void PrintMerge(Submission submission, Standing all)
    {
        SlurmState? state = submission.MergeJob is { } job && Slurm.StatesOf(job) is [var first, ..] ? first : null;
        string name = submission.MergeJob is { } number ? $"merge, job {number}" : "merge";
        string word = Directory.Exists(submission.Whole) && BatchResults.AreSound(submission.Whole) ? $"results are in {submission.Whole}"
            : state is { IsAlive: true } ? state.ToString()
            : File.Exists(submission.MergeLog) ? $"not merged: {File.ReadLines(submission.MergeLog).LastOrDefault(line => line.StartsWith("leadsim: ", StringComparison.Ordinal) || line.StartsWith("no task", StringComparison.Ordinal)) ?? $"see {submission.MergeLog}"}"
            : all.IsDone ? $"not merged: leadsim merge {ShellWord.Quoted(submission.Folder)}/part-* --out {ShellWord.Quoted(submission.Whole)}"
            : state?.ToString() ?? "not merged";
        Console.Out.WriteLine($"  {name}: {word}");
    }

    // 0,2-5,9
    private static string Ranges(IEnumerable<int> numbers)
    {
        List<string> ranges = [];
        int[] all = [.. numbers];
        for (int i = 0, first = 0; i < all.Length; i++)
        {
            if (i + 1 < all.Length && all[i + 1] == all[i] + 1)
                continue;
            ranges.Add(first == i ? all[i].ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{all[first]}-{all[i]}"));
            first = i + 1;
        }
        return string.Join(',', ranges);
    }
}
