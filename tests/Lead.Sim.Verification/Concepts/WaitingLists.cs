using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>
/// A capped programme with a waiting list. Requests come at rate λ, each of c slots is held an exponential time with rate μ, at most K wait, each gives up at
/// rate θ: a birth-and-death process, of which Erlang C (θ = 0, K = ∞), M/M/c/K (θ = 0) and Erlang A (K = ∞) are special cases.
/// </summary>
internal static class WaitingLists
{
    private const int NoLimit = 1_000_000;

    public static IEnumerable<Check> Checks =>
    [
        .. With("Erlang C", slots: 10, NoLimit, givingUpPerMonth: 0),
        .. With("M/M/c/K", slots: 2, room: 3, givingUpPerMonth: 0),
        .. With("Erlang A", slots: 8, NoLimit, givingUpPerMonth: 0.5),
        .. With("Erlang A with room for 4", slots: 3, room: 4, givingUpPerMonth: 0.2),
    ];

    private static IEnumerable<Check> With(string system, int slots, int room, double givingUpPerMonth)
    {
        var queue = Queue.Of(Erlang.Load * Erlang.LeavingPerYear, Erlang.LeavingPerYear, slots, room, 12 * givingUpPerMonth);
        var records = new Lazy<IReadOnlyList<Record>>(() => Given.Records(Programme(slots, room, givingUpPerMonth), Erlang.People, Erlang.Replications));
        yield return Mean("waiting", queue.Waiting, record => Erlang.Later(record, "waiting-for-slot").Average());
        yield return Mean("holding a slot", queue.Held, record => Erlang.Later(record, "enrolled").Average());
        yield return Mean("share of requests that wait", queue.ShareWhoWait, record => Erlang.Later(record, "slot-waits").Sum() / Erlang.Later(record, "slot-requests").Sum());
        if (room < NoLimit)
            yield return Mean("share of requests refused", queue.ShareRefused, record => Erlang.Later(record, "referrals-without-slot").Sum() / Erlang.Later(record, "slot-requests").Sum());
        if (givingUpPerMonth > 0)
            yield return Mean("dropping out per month", queue.Waiting * givingUpPerMonth, record => Erlang.Later(record, "slot-drop-outs").Average());

        Check Mean(string what, double expected, Func<Record, double> of) =>
            new(nameof(WaitingLists), $"waiting list, {system}, {slots} slots: {what}", $"stationary birth-and-death process, load {Erlang.Load}", () => Finding.Mean(expected, records.Value.Select(of)));
    }

    private static Scenario Programme(int slots, int room, double givingUpPerMonth)
    {
        Scenario refusing = Erlang.Programme(slots);
        WaitingSection waiting = refusing.Programme.Waiting;
        return refusing with
        {
            Programme = refusing.Programme with
            {
                Waiting = waiting with { WhenFull = WhenFull.Queue, Room = waiting.Room.Of(room), DropOut = waiting.DropOut.Of(givingUpPerMonth) },
            },
        };
    }
}
