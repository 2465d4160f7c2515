using System.CommandLine;
using System.CommandLine.Parsing;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim batch EXPERIMENT</c> and <c>leadsim batch --resume DIR</c>.</summary>
internal static class BatchCommand
{
    private const int MostThreads = 1_024;

    public static Command Create()
    {
        var file = new Argument<string?>("EXPERIMENT") { Description = "The experiment file, or the batch.json or plan.json that one became.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out") { Description = "The folder of the batch, which must not hold anything yet. [default: results/NAME]" };
        var resume = new Option<string?>("--resume") { Description = "Go on with the batch in this folder, to the same bits as if nothing had happened." };
        var draws = WholeNumber.Option("--draws", "Draws of what nobody knows, instead of the experiment's.", 2, 100_000);
        var replications = WholeNumber.Option("--replications", "Replications, instead of the experiment's or its precision.", 1, 1_000_000);
        var people = WholeNumber.Option("--people", "People on the first day, instead of the experiment's.", 1, 1 << 24);
        Option<long?> seed = new("--seed") { Description = "The seed, instead of the experiment's.", CustomParser = result => WholeNumber.In(result, 0L, 9_007_199_254_740_992L) };
        Option<Shard> shard = ShardOption.Create();
        var threads = WholeNumber.Option("--threads", "Units run at a time; the result does not depend on it.", Environment.ProcessorCount, 1, MostThreads);
        var retry = new Option<bool>("--retry-failed") { Description = "With --resume: run units again that failed." };
        var quiet = new Option<bool>("--quiet") { Description = "Print no progress and no table." };
        var command = new Command("batch", "Run an experiment unit by unit in a folder that survives whatever happens to the machine.") { file, output, resume, draws, replications, people, seed, shard, threads, retry, quiet };
        command.Validators.Add(result => RefuseContradictions(result, file, resume, [output, draws, replications, people, seed, shard], retry));
        command.SetAction((parsed, cancellation) =>
        {
            using BatchFolder folder = parsed.GetValue(resume) is { } begun ? BatchFolder.Open(begun) : Begin();
            return Task.FromResult(BatchWork.Do(folder, parsed.GetValue(threads), parsed.GetValue(retry), parsed.GetValue(quiet), cancellation));

            BatchFolder Begin()
            {
                string path = parsed.GetRequiredValue(file)!;
                Shard mine = parsed.GetValue(shard) ?? Shard.Whole;
                if (Path.GetExtension(path) is ".json")
                {
                    if (((Option[])[draws, replications, people, seed]).FirstOrDefault(option => parsed.GetResult(option) is not null) is { } decided)
                        throw new UserException($"found {path} and {decided.Name}, expected the plan alone: what it runs was decided when it was made.");
                    BatchPlan plan = BatchPlan.ReadFile(path);
                    plan.RefuseOtherVersion($"{path} was made", "their numbers may differ, so they are not mixed. Run it with that one, or make it again");
                    return Planned(plan.With(mine));
                }
                LoadedExperiment loaded = ExperimentReader.Read(path, ScenarioFile.TextOf, stated => stated with
                {
                    Draws = parsed.GetValue(draws) ?? stated.Draws,
                    Replications = parsed.GetValue(replications) ?? stated.Replications,
                    Precision = parsed.GetValue(replications) is null ? stated.Precision : null,
                    MaxReplications = parsed.GetValue(replications) is null ? stated.MaxReplications : null,
                    People = parsed.GetValue(people) ?? stated.People,
                    Seed = parsed.GetValue(seed) ?? stated.Seed,
                });
                _ = new Study(loaded);
                return Planned(BatchPlan.Of(loaded, mine));
            }

            BatchFolder Planned(BatchPlan plan)
            {
                string place = parsed.GetValue(output) ?? Path.Combine("results", plan.Experiment);
                if (string.IsNullOrWhiteSpace(place))
                    throw new UserException("--out is empty, expected a folder for the batch.");
                return BatchFolder.Begin(Path.TrimEndingDirectorySeparator(place), plan);
            }
        });
        return command;
    }

    private static void RefuseContradictions(CommandResult result, Argument file, Option resume, Option[] decided, Option retry)
    {
        bool resumes = result.GetResult(resume) is not null, begins = result.GetResult(file) is { Tokens.Count: > 0 };
        if (resumes == begins)
            result.AddError(resumes ? "found EXPERIMENT and --resume, expected one of them: a batch that was begun knows its experiment." : "found neither EXPERIMENT nor --resume, expected one of them.");
        foreach (Option option in decided.Where(option => resumes && result.GetResult(option) is not null))
            result.AddError($"found --resume and {option.Name}, expected --resume alone: what a batch runs was decided when it began.");
        if (!resumes && result.GetResult(retry) is { Implicit: false })
            result.AddError($"found {retry.Name} without --resume, expected both.");
    }
}
