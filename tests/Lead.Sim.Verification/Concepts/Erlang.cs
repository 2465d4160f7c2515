using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>A capped programme is a queueing system: referrals arrive, slots serve. Without a waiting list it is Erlang's loss system.</summary>
internal static class Erlang
{
    /// <summary>Offered load and the rate at which participants leave.</summary>
    public const double Load = 8, LeavingPerYear = 4;

    // People are so many that the enrolled do not matter: referrals are a Poisson process.
    public const int People = 40_000, Replications = 24;

    // The programme begins empty: the first two years, eight mean stays, are left out.
    private const int WarmUpMonths = 24;

    public static IEnumerable<Check> Checks => new[] { 2, 10, 20 }.SelectMany(WithoutWaiting);

    /// <summary>Erlang B: the share of arrivals who find all slots taken.</summary>
    public static double Blocked(double load, int slots)
    {
        double blocked = 1;
        for (int slot = 1; slot <= slots; slot++)
            blocked = load * blocked / (slot + (load * blocked));
        return blocked;
    }

    private static IEnumerable<Check> WithoutWaiting(int slots)
    {
        double blocked = Blocked(Load, slots);
        var records = new Lazy<IReadOnlyList<Record>>(() => Given.Records(Programme(slots), People, Replications));
        yield return new(nameof(Erlang), $"capped programme, {slots} slots: referrals without a slot, share", $"Erlang B of {slots} slots and a load of {Load}", () =>
            Finding.Mean(blocked, records.Value.Select(record => Later(record, "referrals-without-slot").Sum() / Later(record, "referrals").Sum())));
        yield return new(nameof(Erlang), $"capped programme, {slots} slots: enrolled", $"load {Load} × (1 - Erlang B)", () =>
            Finding.Mean(Load * (1 - blocked), records.Value.Select(record => Later(record, "enrolled").Average())));
    }

    /// <summary>The months after the warm-up.</summary>
    public static IEnumerable<double> Later(Record record, string measure) => record.ByMonth(measure).Skip(WarmUpMonths);

    /// <summary>A world in which people ask for slots as a Poisson process, and nothing else happens.</summary>
    public static Scenario Programme(int slots)
    {
        Scenario still = Given.Stillness;
        return still with
        {
            End = still.Start.AddYears(30),
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(Load * LeavingPerYear / People) } },
            Jail = Given.NoStay,
            Programme = still.Programme with { Leaving = still.Programme.Leaving.Of(LeavingPerYear) },
            Policy = [Given.Programme(slots, trained: 1) with { Mandate = Given.Amount(1, "share") }],
        };
    }
}
