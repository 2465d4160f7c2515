namespace Lead.Sim.Engine.World;

/// <summary>A hazard over calendar time, constant in pieces, shared by everybody: enforcement by year, fentanyl by year, outreach by policy.</summary>
/// <remarks>
/// A person's hazard is a personal ratio times the timeline. With the cumulative hazard M(t) = ∫₀ᵗ m, the wait for an event from day t with ratio r
/// and a unit exponential E ends on the day d with M(d) = M(t) + E / r: years that turn need no event of their own. A clock remembers that coordinate, not
/// only the day: what comes after today on the timeline then cannot touch one bit of today. Pieces with equal hazards are
/// joined, so that a policy change that does not touch a hazard does not touch one bit of anybody's days.
/// </remarks>
internal sealed class Timeline
{
    private readonly Piece[] _pieces;
    private readonly Periods _periods;

    // The piece with which each period begins, and whether others begin within one.
    private readonly int[] _pieceOfPeriod;
    private readonly bool _isFiner;

    /// <summary>A hazard that is constant between changes.</summary>
    /// <param name="periods">The periods of the scenario.</param>
    /// <param name="pieces">First day and hazard of each piece, in order, from day 0 on; the last piece never ends.</param>
    public Timeline(Periods periods, IEnumerable<(double FromDay, double PerDay)> pieces)
    {
        List<Piece> kept = [];
        foreach (var (fromDay, perDay) in pieces)
            if (kept.Count == 0)
                kept.Add(new(fromDay, perDay, 0));
            else if (perDay != kept[^1].PerDay)
                kept.Add(new(fromDay, perDay, kept[^1].Cumulative + (kept[^1].PerDay * (fromDay - kept[^1].FromDay))));

        (_pieces, _periods) = ([.. kept], periods);
        _pieceOfPeriod = [.. periods.All.Select(period => kept.FindLastIndex(piece => piece.FromDay <= period.FromDay))];
        _isFiner = kept.Exists(piece => periods.All.All(period => period.FromDay != piece.FromDay));
    }

    /// <summary>Whether there is no hazard on any day: then no time passes on it, and no clock on it moves.</summary>
    public bool IsNothing => _pieces.Length == 1 && _pieces[0].PerDay == 0;

    /// <summary>Hazard on a day, events per person-day.</summary>
    public double At(float day) => _pieces[PieceOf(day)].PerDay;

    /// <summary>Hazard that a person with ratio 1 is exposed to from day 0 on: the coordinate in which a clock is set.</summary>
    public double Cumulative(float day) => Cumulative(day, PieceOf(day));

    /// <inheritdoc cref="Cumulative(float)"/>
    /// <param name="day">The day.</param>
    /// <param name="piece">Its piece.</param>
    public double Cumulative(float day, int piece)
    {
        ref readonly Piece now = ref _pieces[piece];
        return Math.FusedMultiplyAdd(day, now.PerDay, now.CumulativeOnDayZero);
    }

    /// <summary>The day on which a coordinate is reached; never, if it is not.</summary>
    /// <param name="coordinate">Cumulative hazard.</param>
    /// <param name="from">A day not after it.</param>
    /// <param name="piece">The piece of that day.</param>
    public float DayOf(double coordinate, float from, int piece)
    {
        Piece[] pieces = _pieces;
        while (piece + 1 < pieces.Length && pieces[piece + 1].Cumulative < coordinate)
            piece++;
        ref readonly Piece then = ref pieces[piece];
        return then.PerDay == 0 ? float.PositiveInfinity : float.MaxNative(from, (float)Math.FusedMultiplyAdd(coordinate, then.DaysPerUnit, then.DayOfZero));
    }

    /// <summary>The piece in which a day lies.</summary>
    public int PieceOf(float day)
    {
        int piece = _pieceOfPeriod[_periods.NumberOn(day)];
        return _isFiner ? LaterPieceOf(day, piece) : piece;
    }

    private int LaterPieceOf(float day, int piece)
    {
        while (piece + 1 < _pieces.Length && _pieces[piece + 1].FromDay <= day)
            piece++;
        return piece;
    }

    private readonly record struct Piece(double FromDay, double PerDay, double Cumulative)
    {
        // A product is several times as quick as a quotient, and a clock is set at most happenings.
        public double DaysPerUnit { get; } = 1 / PerDay;

        // The straight line of the piece, drawn out to its axes: one instruction from a day to its coordinate, and one back.
        public double CumulativeOnDayZero { get; } = Cumulative - (PerDay * FromDay);

        public double DayOfZero { get; } = FromDay - (Cumulative / PerDay);
    }
}
