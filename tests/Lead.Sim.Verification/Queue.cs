namespace Lead.Sim.Verification;

/// <summary>The stationary state of a queue with several servers, limited room and impatience.</summary>
/// <param name="Held">Mean number in service.</param>
/// <param name="Waiting">Mean number waiting.</param>
/// <param name="ShareWhoWait">Share of requests that wait.</param>
/// <param name="ShareRefused">Share of requests that find no room.</param>
internal sealed record Queue(double Held, double Waiting, double ShareWhoWait, double ShareRefused)
{
    private const int MostPresent = 10_000;

    /// <summary>The queue of given rates; states of more than 10,000 present are left out, their weight is nothing.</summary>
    /// <param name="requests">Poisson rate of requests.</param>
    /// <param name="leaving">Rate at which each service ends.</param>
    /// <param name="slots">Servers.</param>
    /// <param name="room">Most who can wait.</param>
    /// <param name="givingUp">Rate at which each who waits gives up.</param>
    public static Queue Of(double requests, double leaving, int slots, int room, double givingUp)
    {
        bool isLimited = slots + room <= MostPresent;
        List<double> weights = [1];
        for (int n = 1; n <= Math.Min(slots + room, MostPresent); n++)
            weights.Add(weights[^1] * requests / ((Math.Min(n, slots) * leaving) + (Math.Max(0, n - slots) * givingUp)));
        double total = weights.Sum(), refused = isLimited ? weights[^1] / total : 0;
        double Mean(Func<int, double> of) => weights.Index().Sum(state => state.Item * of(state.Index)) / total;
        return new(Mean(n => Math.Min(n, slots)), Mean(n => Math.Max(0, n - slots)), Mean(n => n >= slots ? 1 : 0) - refused, refused);
    }
}
