using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Randomness;

/// <summary>The engine's random numbers, and two that a battery has to catch.</summary>
public static class Generators
{
    /// <summary>By the name used on the command line.</summary>
    public static IReadOnlyDictionary<string, Generator> ByName { get; } = new Dictionary<string, Generator>
    {
        ["keyed"] = Keyed,
        ["unmixed"] = Unmixed,
        ["added"] = Added,
    };

    // What the engine draws.
    private static ulong Keyed(ulong seed, int replication, int person, Decision decision, uint ordinal) =>
        new Draws(seed, replication).Of(person).Bits(decision, ordinal);

    // A large odd step for each part of the key and no mixing: from number to number a plain congruential generator.
    private static ulong Unmixed(ulong seed, int replication, int person, Decision decision, uint ordinal) =>
        (seed * 0xD6E8FEB86659FD93) + ((ulong)replication * 0xD1342543DE82EF95) + ((ulong)person * 0xAF251AF3B0F025B5)
        + ((((ulong)ordinal << 6) + (ulong)decision) * SplitMix64.Golden);

    // Mixed well, but the parts of the key are merely added: a decision of one person is another decision of the neighbour.
    private static ulong Added(ulong seed, int replication, int person, Decision decision, uint ordinal) =>
        SplitMix64.Mix(SplitMix64.Golden * (seed + (ulong)replication + (ulong)person + (ulong)decision + ordinal));
}
