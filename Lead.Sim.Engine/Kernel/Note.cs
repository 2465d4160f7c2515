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
}
