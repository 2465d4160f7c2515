using System.CommandLine;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim merge DIR... --out DIR</c>.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var shards = new Argument<string[]>("DIR") { Description = "The folders of the shares of one batch.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "The folder of the whole batch: a new one, or one that an earlier merge left incomplete.", Required = true };
        var quiet = new Option<bool>("--quiet") { Description = "Print no table." };
        var command = new Command("merge", "Join the shares of a batch that ran on several machines.") { shards, output, quiet };
        command.SetAction((parsed, cancellation) =>
        {
            string[] from = parsed.GetRequiredValue(shards);
            BatchPlan plan = Merging.Common(from);
            var study = new Study(plan.Load());
            using BatchFolder folder = Into(Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(output)), plan);
            int missing = Merging.Copy(from, folder, study);
            if (missing > 0)
                throw new UserException($"{missing:N0} of {study.Units.Count:N0} units are in none of the folders, or damaged; the others are in {folder.Path}. leadsim batch --resume {folder.Path} runs what is missing.");
            return Task.FromResult(BatchWork.Do(folder, threads: 1, retryFailed: false, parsed.GetValue(quiet), cancellation));
        });
        return command;
    }

    // A merge that lacked something, or was interrupted, is taken up where it was.
    private static BatchFolder Into(string path, BatchPlan plan)
    {
        if (!File.Exists(Path.Combine(path, BatchPlan.FileName)))
            return BatchFolder.Begin(path, plan);
        BatchPlan begun = BatchPlan.Read(path);
        return begun.Fingerprint == plan.Fingerprint && begun.Shard.IsWhole
            ? BatchFolder.Open(path)
            : throw new UserException($"{path} has another batch than the shares: choose another folder with --out.");
    }
}
