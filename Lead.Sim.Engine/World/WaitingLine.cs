namespace Lead.Sim.Engine.World;

/// <summary>People who wait for a place, in two ranks; within a rank the first to come is the first to be called.</summary>
internal sealed class WaitingLine
{
    private readonly LinkedList<Waiter>[] _ranks = [new(), new()];
    private readonly Dictionary<int, LinkedListNode<Waiter>> _waiters = [];

    /// <summary>How many wait.</summary>
    public int Count => _waiters.Count;

    /// <summary>Who is to be called next.</summary>
    /// <exception cref="InvalidOperationException">Nobody waits.</exception>
    public Waiter First => (_ranks[0].First ?? _ranks[1].First ?? throw new InvalidOperationException("Somebody was to be called, but nobody waits.")).Value;

    /// <summary>Joins at the end of a rank.</summary>
    /// <exception cref="ArgumentException">The person waits already.</exception>
    public void Join(Waiter waiter, bool comesFirst) => _waiters.Add(waiter.Id, _ranks[comesFirst ? 0 : 1].AddLast(waiter));

    /// <summary>Leaves, from wherever in the line.</summary>
    /// <exception cref="InvalidOperationException">The person does not wait: a change of state has lost count.</exception>
    public void Leave(int id)
    {
        if (!_waiters.Remove(id, out LinkedListNode<Waiter>? node))
            throw new InvalidOperationException($"Person {id} was to leave a waiting list without being on it.");
        node.List!.Remove(node);
    }

    /// <summary>Sends everybody away for the next replication.</summary>
    public void Clear()
    {
        _waiters.Clear();
        foreach (LinkedList<Waiter> rank in _ranks)
            rank.Clear();
    }

    /// <summary>Somebody who waits.</summary>
    /// <param name="Id">Who.</param>
    /// <param name="Place">Where the kernel finds the person.</param>
    internal readonly record struct Waiter(int Id, int Place);
}
