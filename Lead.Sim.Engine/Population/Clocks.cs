using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Population;

/// <summary>When each of a person's clocks rings, days from the start; positive infinity for a clock that stands still.</summary>
/// <remarks>
/// Single precision keeps a person in two cache lines. Ten years from the start the grid is 21 seconds, and rounding keeps the order of what it does not merge;
/// what falls on the same instant happens in the order of <see cref="Clock"/>, and between people in the order of their numbers.
/// </remarks>
[InlineArray(Count)]
internal struct Clocks
{
    public const int Count = 14;
    public const float Never = float.PositiveInfinity;

    private float _first;

    public float this[Clock clock]
    {
        readonly get => this[(int)clock];
        set => this[(int)clock] = value;
    }

    /// <summary>The clock that rings first.</summary>
    public readonly Clock Earliest(out float day)
    {
        int first = 0;
        day = this[0];
        for (int clock = 1; clock < Count; clock++)
            if (this[clock] < day)
                (first, day) = (clock, this[clock]);
        return (Clock)first;
    }

    /// <summary>Stops every clock.</summary>
    public void StopAll() => ((Span<float>)this).Fill(Never);
}
