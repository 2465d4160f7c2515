using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Randomness;

/// <summary>The numbers of one experiment in one order of their keys: a sequence that has to look random whichever part of the key varies fastest.</summary>
/// <param name="generator">Where the numbers come from.</param>
/// <param name="fastest">The part of the key in which neighbours differ; the others follow in the order of <see cref="Axis"/>.</param>
/// <param name="bits">Which 32 bits of each number.</param>
/// <param name="seed">The first of the neighbouring seeds.</param>
public sealed class KeyOrder(Generator generator, Axis fastest, Bits bits, ulong seed)
{
    // The pilot's people and decisions, 64 times each in 100 replications under 100 seeds: 10^12 numbers, more than BigCrush reads.
    private static readonly int[] Sizes = [29_500, Enum.GetValues<Decision>().Length, 64, 100, 100];

    private readonly Axis[] _order = [fastest, .. Enum.GetValues<Axis>().Where(axis => axis != fastest)];
    private readonly int[] _key = new int[Sizes.Length];

    /// <summary>Writes the next numbers.</summary>
    public void Fill(Span<uint> numbers)
    {
        foreach (ref uint number in numbers)
        {
            number = Taken(generator(seed + (ulong)_key[(int)Axis.Seed], _key[(int)Axis.Replication], _key[(int)Axis.Person], (Decision)_key[(int)Axis.Decision], (uint)_key[(int)Axis.Ordinal]));
            Advance();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{fastest} fastest, {bits} bits, seed {seed}";

    private void Advance()
    {
        foreach (Axis axis in _order)
        {
            if (++_key[(int)axis] < Sizes[(int)axis])
                return;
            _key[(int)axis] = 0;
        }
    }

    private uint Taken(ulong number) => bits switch
    {
        Bits.High => (uint)(number >> 32),
        Bits.Low => (uint)number,
        Bits.HighReversed => Reversed((uint)(number >> 32)),
        _ => Reversed((uint)number),
    };

    private static uint Reversed(uint x)
    {
        x = ((x >> 1) & 0x55555555) | ((x & 0x55555555) << 1);
        x = ((x >> 2) & 0x33333333) | ((x & 0x33333333) << 2);
        x = ((x >> 4) & 0x0F0F0F0F) | ((x & 0x0F0F0F0F) << 4);
        return System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(x);
    }
}
