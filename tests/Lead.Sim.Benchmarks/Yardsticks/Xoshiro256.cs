using System.Numerics;

namespace Lead.Sim.Benchmarks.Yardsticks;

/// <summary>xoshiro256** (Blackman and Vigna 2018), the unit in which events are expressed: a sequential generator that every language has.</summary>
internal struct Xoshiro256(ulong seed)
{
    private ulong _a = seed | 1, _b = seed * 0x9E3779B97F4A7C15, _c = ~seed, _d = seed ^ 0xBF58476D1CE4E5B9;

    /// <summary>A million numbers, as a unit for what takes longer than one.</summary>
    public static double SumOfAMillion()
    {
        var generator = new Xoshiro256(7);
        double sum = 0;
        for (int n = 0; n < 1_000_000; n++)
            sum += generator.NextDouble();
        return sum;
    }

    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    public ulong NextBits()
    {
        ulong bits = BitOperations.RotateLeft(_b * 5, 7) * 9;
        ulong shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return bits;
    }
}
