using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;

namespace Lead.Sim.Runner.Screens;

/// <summary>How a batch stands, from its files alone: whoever runs it is not asked.</summary>
internal static class StatusScreen
{
    /// <summary>Prints it.</summary>
    public static void Print(string folder, BatchPlan plan, Study study)
    {
        Standing standing = Standing.Of(folder, plan.Fingerprint, [.. study.Units.Where(plan.Shard.Has)]);
        string share = plan.Shard.IsWhole ? "" : $", share {plan.Shard}";
        Console.Out.WriteLine($"{folder}: {plan.Experiment}{share}, {standing.Progress}, seed {plan.Seed}{(study.Stopping is null ? "; the first stage, which says how many more there will be" : "")}");
        standing.PrintPace();
        if (standing.Damaged > 0)
            Console.Out.WriteLine($"  {standing.Damaged:N0} damaged; leadsim batch --resume {folder} runs them again");
        standing.PrintFailures(study, !standing.IsDone ? $"; leadsim batch --resume {folder} goes on if nobody is at work" : BatchResults.AreSound(folder) ? "; results are written" : "");
    }
}
