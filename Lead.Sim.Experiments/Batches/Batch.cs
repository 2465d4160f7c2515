using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Experiments.Batches;

/// <summary>Many replications of one scenario, every record kept: for those who look at single months and groups of single replications.</summary>
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
        List<Record> records = [];
        new Replications([simulation], seed, threads).RunTo(replications, _ => true, Keep, cancellation);
        return new(simulation, seed, records);

        void Keep(int replication, IReadOnlyList<Record> record)
        {
            records.Add(record[0]);
            finished?.Invoke(records.Count);
        }
    }
}
