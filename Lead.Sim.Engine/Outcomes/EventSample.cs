namespace Lead.Sim.Engine.Outcomes;

/// <summary>Whose events are written down: everybody's, those of so many people, or of a share of them.</summary>
/// <remarks>
/// Sampled are places of the first day, evenly spaced by number, with everybody who arrives in the same stream later. Who stands at a place is drawn anew in every
/// replication, so that even places are as good as random ones; and they are the same people in every scenario.
/// </remarks>
public sealed record EventSample
{
    private readonly int? _people;
    private readonly double _share;

    private EventSample(int? people, double share) => (_people, _share) = (people, share);

    /// <summary>Everybody.</summary>
    public static EventSample Everybody { get; } = new(null, 1);

    /// <summary>So many people of the first day, at least 1.</summary>
    public static EventSample Of(int people)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        return new(people, 0);
    }

    /// <summary>A share of the people of the first day, above 0 and at most 1; one person at least.</summary>
    public static EventSample OfShare(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(share is > 0 and <= 1, true, nameof(share));
        return new(null, share);
    }

    /// <summary>How many people of the first day that is.</summary>
    /// <param name="people">How many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than there are.</exception>
    public int CountOf(int people)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_people ?? 0, people);
        return _people ?? Math.Max(1, (int)Math.Round(_share * people));
    }
}
