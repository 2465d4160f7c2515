using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary>Runs what is left of a batch folder, and writes the results once every unit of the batch is there.</summary>
internal static class BatchWork
{
    /// <summary>Does it and says what came of it.</summary>
    public static int Do(BatchFolder folder, int threads, bool retryFailed, bool quiet, CancellationToken cancellation)
    {
        Execution execution = Execution.Begin("batch", threads);
        var study = new Study(folder.Plan.Load());
        try
        {
            (study, int run) = BatchStages.Go(folder, threads, retryFailed, work => ProgressScreen.Show(folder.Plan.Experiment, quiet, work), cancellation);
            if (!folder.Plan.Shard.IsWhole)
                return Tell(quiet, $"Share {folder.Plan.Shard} of {folder.Plan.Experiment} is done. leadsim merge joins the shares: leadsim merge DIR... --out DIR.");
            if (run > 0 || !BatchResults.AreSound(folder.Path))
                BatchResults.Write(folder, study, execution);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"leadsim: interrupted; {BatchFolder.Finished(folder.Path).Count:N0} of {study.Units.Count:N0} units are finished and kept. leadsim batch --resume {folder.Path} goes on.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is not (UserException or UnreadableScenarioException))
        {
            throw new FaultException($"{BatchFolder.Finished(folder.Path).Count:N0} of {study.Units.Count:N0} units are finished and kept: leadsim batch --resume {folder.Path} goes on.", e);
        }
        if (!quiet)
            BatchScreen.Print(folder.Path);
        return ExitCode.Done;
    }

    private static int Tell(bool quiet, string sentence)
    {
        if (!quiet)
            Console.Out.WriteLine(sentence);
        return ExitCode.Done;
    }
}
