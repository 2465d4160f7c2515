using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Batches;

/// <summary>Runs the units of a batch that are not finished, several at a time. Each is kept as soon as it is finished.</summary>
internal static class BatchRun
{
    /// <summary>Runs what is left of the folder's share.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="study">Its experiment.</param>
    /// <param name="threads">Units run at a time.</param>
    /// <param name="retryFailed">Whether units that failed are run again.</param>
    /// <param name="show">Shows progress while the work is done, in replications.</param>
    /// <param name="cancellation">Stops between two replications; finished units are kept.</param>
    /// <returns>Units that were run now.</returns>
    /// <exception cref="UserException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static int Go(BatchFolder folder, Study study, int threads, bool retryFailed, Func<Func<Action<int, int>?, bool>, bool> show, CancellationToken cancellation)
    {
        WorkUnit[] left = [.. study.Units.Where(unit => folder.Plan.Shard.Has(unit) && !IsDone(folder, unit, retryFailed))];
        int total = left.Sum(unit => unit.Replications), finished = 0;
        if (left.Length == 0)
            return 0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        UserException? refusal = null;
        show(progress =>
        {
            try
            {
                Parallel.ForEach(Partitioned(left), new() { MaxDegreeOfParallelism = threads, CancellationToken = stop.Token }, unit =>
                {
                    try
                    {
                        folder.Keep(unit.Number, Content(study, unit, stop.Token));
                        lock (left)
                            progress?.Invoke(finished += unit.Replications, total);
                    }
                    catch (UserException e)
                    {
                        refusal = e;
                        stop.Cancel();
                    }
                });
            }
            catch (OperationCanceledException) when (refusal is not null)
            {
            }
            return true;
        });
        if (refusal is not null)
            throw refusal;
        cancellation.ThrowIfCancellationRequested();
        return left.Length;
    }

    private static bool IsDone(BatchFolder folder, WorkUnit unit, bool retryFailed) => folder.Content(unit) is { } content && !(retryFailed && content.Failure is not null);

    // In their order, one at a time: large pieces would leave a thread without work at the end.
    private static System.Collections.Concurrent.OrderablePartitioner<WorkUnit> Partitioned(WorkUnit[] units) =>
        System.Collections.Concurrent.Partitioner.Create(units, System.Collections.Concurrent.EnumerablePartitionerOptions.NoBuffering);

    private static UnitContent Content(Study study, WorkUnit unit, CancellationToken cancellation)
    {
        try
        {
            return new(study.Run(unit, cancellation), null);
        }
        catch (UnreadableScenarioException e)
        {
            return new(null, e.Message);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // A fault of ours in one unit must not cost the others; the whole of it is kept with the unit.
            return new(null, e.ToString());
        }
    }
}
