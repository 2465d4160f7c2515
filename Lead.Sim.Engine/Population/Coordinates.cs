using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Population;

/// <summary>Where the clocks that follow a timeline stand on it, in cumulative hazard: the first <see cref="Count"/> clocks after the release.</summary>
/// <remarks>The day of a clock depends on the future of its timeline; its coordinate does not, so what is left of a wait is taken from here.</remarks>
[InlineArray(Count)]
internal struct Coordinates
{
    /// <summary>Number of clocks that follow a timeline.</summary>
    public const int Count = 5;

    private float _first;

    public float this[Clock clock]
    {
        readonly get => this[(int)clock - (int)Clock.Arrest];
        set => this[(int)clock - (int)Clock.Arrest] = value;
    }
}
