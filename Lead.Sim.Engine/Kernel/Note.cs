using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Kernel;

/// <summary>A meeting in the calendar.</summary>
internal struct Note
{
    /// <summary>When, days from the start.</summary>
    public double Day;

    /// <summary>Where the person is kept.</summary>
    public int Place;

    /// <summary>Which happening, in the model's own numbering.</summary>
    public int What;

    /// <summary>Which of the person's notes it is.</summary>
    public int Stamp;

    /// <summary>The note after it on the same line.</summary>
    public int Next;

    /// <summary>Writes everything but what comes after it.</summary>
    /// <remarks>Value by value where it is to stand: a note that is made and copied at once makes the processor wait until it is written.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(double day, int place, int what, int stamp)
    {
        Day = day;
        Place = place;
        What = what;
        Stamp = stamp;
    }
}
