namespace Lead.Sim.Engine.Kernel;

/// <summary>What happens next to a person.</summary>
/// <remarks>Two words, because two words are handed on in two registers: three parts would go through memory, written one by one and read together, which is slow.</remarks>
public readonly record struct Upcoming
{
    private readonly long _whatAndMeeting;

    /// <summary>Something that happens next.</summary>
    /// <param name="day">When, days from the start; positive infinity for never.</param>
    /// <param name="what">Which happening, in the model's own numbering.</param>
    /// <param name="isMeeting">Whether it reads or changes anything beyond this person.</param>
    public Upcoming(double day, int what, bool isMeeting) => (Day, _whatAndMeeting) = (day, ((long)what << 1) | (isMeeting ? 1L : 0));

    /// <summary>When, days from the start; positive infinity for never.</summary>
    public double Day { get; }

    /// <summary>Which happening, in the model's own numbering.</summary>
    public int What => (int)(_whatAndMeeting >> 1);

    /// <summary>Whether it reads or changes anything beyond this person.</summary>
    public bool IsMeeting
    {
        get => (_whatAndMeeting & 1) != 0;
        init => _whatAndMeeting = (_whatAndMeeting & ~1L) | (value ? 1L : 0);
    }
}
