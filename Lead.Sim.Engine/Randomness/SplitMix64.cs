using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Randomness;

/// <summary>SplitMix64 with random access: the published sequence, entered anywhere.</summary>
/// <remarks>Steele, Lea and Flood 2014; the mixing function is variant 13 of Stafford's search for better constants of MurmurHash3's finaliser.</remarks>
public static class SplitMix64
{
    /// <summary>2^64 over the golden ratio, made odd: the step of the sequence.</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>A bijection of 64-bit words in which every input bit moves every output bit with a chance close to one half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Number <paramref name="n"/> of the sequence, counted from 1 as the published code delivers them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(ulong start, ulong n) => Mix(start + (n * Golden));
}
