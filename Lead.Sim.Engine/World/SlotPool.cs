namespace Lead.Sim.Engine.World;

/// <summary>Places that one person at a time can hold: programme slots, treatment places.</summary>
/// <remarks>A cut in capacity takes no place away: the pool is over-full until enough holders leave.</remarks>
internal sealed class SlotPool
{
    /// <summary>Places now held.</summary>
    public int Held { get; private set; }

    /// <summary>Takes a place if fewer than <paramref name="capacity"/> are held.</summary>
    /// <returns>False if the pool is full; nothing changes then.</returns>
    public bool TryTake(int capacity)
    {
        if (Held >= capacity)
            return false;
        Held++;
        return true;
    }

    /// <summary>Takes a place whatever the capacity: for those who hold one when the simulation begins.</summary>
    public void TakeAnyway() => Held++;

    /// <summary>Gives a place back.</summary>
    /// <exception cref="InvalidOperationException">Nobody holds a place: a change of state has lost count.</exception>
    public void GiveBack() => Held = Held > 0 ? Held - 1 : throw new InvalidOperationException("A place was given back, but none was held.");

    /// <summary>Empties the pool for the next replication.</summary>
    public void Clear() => Held = 0;
}
