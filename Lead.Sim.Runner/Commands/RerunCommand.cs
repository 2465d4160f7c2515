using System.CommandLine;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim rerun DIR</c>.</summary>
internal static class RerunCommand
{
    private const int NotTheSame = 1, MostThreads = 1_024;

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of a run, comparison or batch." };
        var threads = WholeNumber.Option("--threads", "How many to run at a time; the result does not depend on it.", Environment.ProcessorCount, 1, MostThreads);
        var quiet = new Option<bool>("--quiet") { Description = "Print no progress." };
        var command = new Command("rerun", "Run a result folder again from what is stored in it, and say whether it comes out the same to the bit. Exit code 1 if not.") { folder, threads, quiet };
        command.SetAction((parsed, cancellation) =>
        {
            string path = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(folder));
            DirectoryInfo again = Directory.CreateTempSubdirectory("leadsim-rerun-");
            try
            {
                string made = Path.Combine(again.FullName, "again");
                string version = File.Exists(Path.Combine(path, BatchPlan.FileName))
                    ? Batch(path, made, parsed.GetValue(threads), parsed.GetValue(quiet), cancellation)
                    : Comparison(path, made, parsed.GetValue(threads), parsed.GetValue(quiet), cancellation);
                return Task.FromResult(Compare(path, made, version));
            }
            finally
            {
                again.Delete(recursive: true);
            }
        });
        return command;
    }

    private static string Batch(string path, string made, int threads, bool quiet, CancellationToken cancellation)
    {
        BatchPlan plan = BatchPlan.Read(path);
        if (!BatchResults.AreSound(path))
            throw new UserException($"{path} has no results, or they were changed after they were written. leadsim batch --resume {path} writes them.");
        plan.RefuseOtherVersion($"{path} was made", "repeat it with that one");
        using BatchFolder folder = BatchFolder.Begin(made, plan.With(Shard.Whole));
        Execution execution = Execution.Begin("batch", threads);
        (Study study, _) = BatchStages.Go(folder, threads, retryFailed: false, work => ProgressScreen.Show(plan.Experiment, quiet, work), cancellation);
        BatchResults.Write(folder, study, execution);
        return plan.Version;
    }

    private static string Comparison(string path, string made, int threads, bool quiet, CancellationToken cancellation)
    {
        StoredResult stored = StoredResult.Open(path);
        var design = new Design([.. stored.Scenarios.Select(scenario => scenario.Load())], stored.Seed, stored.People, stored.Events?.Sample);
        using ResultFolder folder = ResultFolder.Reserve(made, "again", force: false);
        Execution execution = Execution.Begin(stored.Command, threads, stored.Events);
        Comparison comparison = RunWork.Do(folder, design, Plan.Again(stored.Stopping.FirstStage, stored.Replications), string.Join(", ", design.Scenarios.Select(scenario => scenario.Name)), threads, quiet, cancellation);
        ResultFiles.Write(folder, comparison, execution, outlines: null);
        folder.Complete();
        return stored.Version;
    }

    private static int Compare(string path, string made, string version)
    {
        string[] names = [.. new[] { ResultDatabase.FileName, "summary.csv", "differences.csv" }.Where(name => File.Exists(Path.Combine(made, name)))];
        string[] differ = [.. names.Where(name => !File.Exists(Path.Combine(path, name)) || BatchResults.HashOf(Path.Combine(path, name)) != BatchResults.HashOf(Path.Combine(made, name)))];
        if (differ.Length == 0)
        {
            Console.Out.WriteLine($"{path}: the same to the bit ({string.Join(", ", names)}).");
            return ExitCode.Done;
        }
        string why = version == Manifest.Version ? "Somebody changed the files, or this machine computes otherwise: please report it." : $"It was made by leadsim {version}, this is {Manifest.Version}.";
        Console.Out.WriteLine($"{path}: not the same: {string.Join(", ", differ)} {(differ.Length == 1 ? "differs" : "differ")}. {why}");
        return NotTheSame;
    }
}
