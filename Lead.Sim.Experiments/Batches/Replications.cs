using System.Runtime.ExceptionServices;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Experiments.Batches;

/// <summary>Runs simulations replication by replication on several threads and hands over what they give in order of the replications.</summary>
/// <remarks>
/// A thread takes one simulation of one replication at a time. What is finished early waits until all before it is handed over, and no thread runs far
/// ahead of what was handed over: so memory does not grow with the replications, and whoever takes the records sees the same whatever the number of threads.
/// </remarks>
/// <param name="simulations">What to run with the same random numbers.</param>
/// <param name="seed">Common to everything that is to be compared.</param>
/// <param name="threads">How many at a time, at least 1.</param>
internal sealed class Replications(IReadOnlyList<Simulation> simulations, ulong seed, int threads)
{
    // Memory of finished runs to use again: never more than run at a time.
    private readonly Stack<Simulation.Workspace>[] _workspaces = [.. simulations.Select(_ => new Stack<Simulation.Workspace>())];
    private readonly Dictionary<int, Record?[]> _waiting = [];
    private readonly object _gate = new();
    private int _next, _handedOver, _end, _place;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Goes on to run replications until <paramref name="end"/> − 1; a replication that has begun is always finished with all its simulations.</summary>
    /// <param name="end">The first replication that is not run.</param>
    /// <param name="goesOn">Asked with the number of a replication before it begins; ends everything when it says no.</param>
    /// <param name="take">Takes a replication's records, one a simulation; called by one thread at a time, in order.</param>
    /// <param name="cancellation">Stops between two simulations.</param>
    /// <returns>How many replications have been handed over, earlier calls included.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int RunTo(int end, Func<int, bool> goesOn, Action<int, IReadOnlyList<Record>> take, CancellationToken cancellation)
    {
        _end = end;
        int units = (end - _next) * simulations.Count;
        Thread[] workers = [.. Enumerable.Range(0, Math.Min(threads, units)).Select(n => new Thread(Work) { Name = $"replications {n}", IsBackground = true })];
        foreach (Thread worker in workers)
            worker.Start();
        foreach (Thread worker in workers)
            worker.Join();
        _failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
        return _handedOver;

        void Work()
        {
            try
            {
                while (Take(goesOn, cancellation) is (int replication, int simulation, Simulation.Workspace workspace))
                {
                    Record record = simulations[simulation].Run(seed, replication, workspace);
                    HandOver(replication, simulation, workspace, record, take);
                }
            }
            catch (Exception e)
            {
                // The first failure ends everything; it is thrown again where the run was asked for.
                lock (_gate)
                {
                    _failure ??= ExceptionDispatchInfo.Capture(e);
                    Monitor.PulseAll(_gate);
                }
            }
        }
    }

    private (int Replication, int Simulation, Simulation.Workspace Workspace)? Take(Func<int, bool> goesOn, CancellationToken cancellation)
    {
        lock (_gate)
        {
            // Two replications a thread are enough to keep every thread busy.
            while (_place == 0 && _next < _end && _next - _handedOver >= 2 * threads && !HasEnded(cancellation))
                Monitor.Wait(_gate);
            if (_place == 0 && _next < _end && !HasEnded(cancellation) && !goesOn(_next))
                _end = _next;
            if (_next >= _end || HasEnded(cancellation))
            {
                Monitor.PulseAll(_gate);
                return null;
            }
            (int replication, int simulation) = (_next, _place);
            (_next, _place) = _place + 1 == simulations.Count ? (_next + 1, 0) : (_next, _place + 1);
            return (replication, simulation, _workspaces[simulation].TryPop(out Simulation.Workspace? used) ? used : simulations[simulation].NewWorkspace());
        }
    }

    private void HandOver(int replication, int simulation, Simulation.Workspace workspace, Record record, Action<int, IReadOnlyList<Record>> take)
    {
        lock (_gate)
        {
            _workspaces[simulation].Push(workspace);
            if (!_waiting.TryGetValue(replication, out Record?[]? records))
                _waiting[replication] = records = new Record?[simulations.Count];
            records[simulation] = record;
            while (_failure is null && _waiting.TryGetValue(_handedOver, out Record?[]? first) && first.All(one => one is not null))
            {
                take(_handedOver, first!);
                _waiting.Remove(_handedOver++);
            }
            Monitor.PulseAll(_gate);
        }
    }

    private bool HasEnded(CancellationToken cancellation) => _failure is not null || cancellation.IsCancellationRequested;
}
