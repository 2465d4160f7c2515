using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Randomness;

/// <summary>
/// Random numbers that are a pure function of (seed, replication, person, decision, ordinal): who asks, what is asked, and how
/// often it was asked before. Two scenarios that are run with one seed give the same person the same luck.
/// </summary>
/// <remarks>
/// The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014): its n-th number is
/// Mix(start + n × golden ratio), so that any number can be had without the ones before it. Seed, replication and person choose the start by the
/// same mixing function, decision and ordinal choose n. There is no state: nothing to share, to lock, to save or to call in the right order.
/// docs/decisions/0002-keyed-randomness.md has the alternatives and the statistical tests.
/// </remarks>
public readonly struct Draws
{
    private const ulong ReplicationStep = 0xD1342543DE82EF95;
    private const ulong PersonStep = 0xAF251AF3B0F025B5;

    private readonly ulong _key;

    /// <summary>The numbers of one replication.</summary>
    /// <param name="seed">Common to everything that is to be compared.</param>
    /// <param name="replication">Which of many equally likely courses of events, from 0.</param>
    public Draws(ulong seed, int replication) =>
        _key = SplitMix64.Mix(SplitMix64.Mix(seed + SplitMix64.Golden) + (((ulong)(uint)replication + 1) * ReplicationStep));

    /// <summary>The numbers of one person.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PersonDraws Of(int person) => new(SplitMix64.Mix(_key + (((ulong)(uint)person + 1) * PersonStep)));
}
