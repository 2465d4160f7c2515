using System.Runtime.ExceptionServices;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Batches;

/// <summary>Many replications of one scenario.</summary>
/// <param name="Simulation">What was run.</param>
/// <param name="Seed">With which seed.</param>
/// <param name="Records">What each replication gave, in order of the replications.</param>
public sealed record Batch(Simulation Simulation, ulong Seed, IReadOnlyList<Record> Records)
{
    /// <summary>Runs replications 0 to <paramref name="replications"/> − 1 on several threads. The result does not depend on their number.</summary>
    /// <param name="simulation">What to run.</param>
    /// <param name="seed">Common to everything that is to be compared.</param>
    /// <param name="replications">How many, at least 1.</param>
    /// <param name="threads">How many at a time, at least 1.</param>
    /// <param name="finished">Told after each replication how many are finished; called by one thread at a time.</param>
    /// <param name="cancellation">Stops between two replications.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Batch Run(Simulation simulation, ulong seed, int replications, int threads, Action<int>? finished = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentOutOfRangeException.ThrowIfLessThan(replications, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);

        var records = new Record[replications];
        int next = -1, done = 0;
        Exception? failure = null;
        var told = new Lock();

        void Work()
        {
            Simulation.Workspace workspace = simulation.NewWorkspace();
            while (!cancellation.IsCancellationRequested && Volatile.Read(ref failure) is null && Interlocked.Increment(ref next) is var replication && replication < replications)
            {
                try
                {
                    records[replication] = simulation.Run(seed, replication, workspace);
                    lock (told)
                        finished?.Invoke(++done);
                }
                catch (Exception e)
                {
                    // The first failure ends the batch; it is thrown again where the batch was asked for.
                    Interlocked.CompareExchange(ref failure, e, null);
                }
            }
        }

        Thread[] workers = [.. Enumerable.Range(0, Math.Min(threads, replications)).Select(n => new Thread(Work) { Name = $"replications {n}", IsBackground = true })];
        foreach (Thread worker in workers)
            worker.Start();
        foreach (Thread worker in workers)
            worker.Join();

        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
        cancellation.ThrowIfCancellationRequested();
        return new(simulation, seed, records);
    }

    /// <summary>A measure of a group, over the replications.</summary>
    /// <param name="measure">Its place in <see cref="Measure.All"/>.</param>
    /// <param name="group">Its place in the names of the groups; 0 for everybody.</param>
    public Estimate Total(int measure, int group = 0) => Estimate.Of(Records.Select(record => record.Totals[measure][group]));
}
