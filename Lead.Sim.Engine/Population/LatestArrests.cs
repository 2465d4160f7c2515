using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Population;

/// <summary>The days of a person's latest arrests, the latest first; minus infinity for arrests that never were.</summary>
[InlineArray(Count)]
internal struct LatestArrests
{
    /// <summary>So many are remembered; more within half a year are counted as so many.</summary>
    public const int Count = 6;

    private float _first;

    /// <summary>Nobody was ever arrested.</summary>
    public void Clear() => ((Span<float>)this).Fill(float.NegativeInfinity);

    /// <summary>Remembers an arrest and forgets the earliest.</summary>
    public void Add(float day)
    {
        for (int n = Count - 1; n > 0; n--)
            this[n] = this[n - 1];
        this[0] = day;
    }

    /// <summary>Arrests less than so many days old on a day; the clock that waits for the last of them to grow as old adds up the same two numbers.</summary>
    public readonly int Within(float days, float day)
    {
        int many = 0;
        while (many < Count && this[many] + days > day)
            many++;
        return many;
    }

    /// <summary>Arrests from a day on.</summary>
    public readonly int Since(float day)
    {
        int many = 0;
        while (many < Count && this[many] >= day)
            many++;
        return many;
    }
}
