namespace Lead.Sim.Experiments.Statistics;

/// <summary>Erlang's loss system: requests arrive at random, and who finds every place held goes away.</summary>
/// <remarks>Erlang 1917. It holds whatever the distribution of the time for which a place is held (Sevastyanov 1957).</remarks>
public static class ErlangLoss
{
    /// <summary>The share of requests that find all places held, in the long run.</summary>
    /// <param name="load">Requests in the mean time for which a place is held.</param>
    /// <param name="places">Places.</param>
    public static double Blocked(double load, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(load);
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        double blocked = 1;
        for (int place = 1; place <= places; place++)
            blocked = load * blocked / (place + (load * blocked));
        return blocked;
    }
}
