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
    private const int DaysPerMark = 64;

    private readonly double[] _from;
    private readonly double[] _perDay;
    private readonly double[] _cumulative;

    // The piece of every 64th day, so that the right one is a step or two away.
    private readonly int[] _marks;

    /// <summary>A timeline.</summary>
    /// <param name="pieces">From which day which hazard holds, events per person-day; ascending, the first from day 0, the last for ever.</param>
    public Timeline(IEnumerable<(double FromDay, double PerDay)> pieces)
    {
        List<(double FromDay, double PerDay)> kept = [];
        foreach (var piece in pieces)
            if (kept.Count == 0 || piece.PerDay != kept[^1].PerDay)
                kept.Add(piece);

        _from = [.. kept.Select(piece => piece.FromDay)];
        _perDay = [.. kept.Select(piece => piece.PerDay)];
        _cumulative = new double[_from.Length];
        for (int piece = 1; piece < _from.Length; piece++)
            _cumulative[piece] = _cumulative[piece - 1] + (_perDay[piece - 1] * (_from[piece] - _from[piece - 1]));

        _marks = new int[(int)(_from[^1] / DaysPerMark) + 1];
        for (int mark = 0, piece = 0; mark < _marks.Length; mark++)
        {
            while (piece + 1 < _from.Length && _from[piece + 1] <= mark * DaysPerMark)
                piece++;
            _marks[mark] = piece;
        }
    }

    /// <summary>The same hazard at all times.</summary>
    public static Timeline Constant(double perDay) => new([(0, perDay)]);

    /// <summary>Hazard on a day, events per person-day.</summary>
    public double At(double day) => _perDay[PieceOf(day)];

    /// <summary>Hazard that a person with ratio 1 is exposed to from day 0 on: the coordinate in which a clock is set.</summary>
    public double Cumulative(double day) => _from.Length == 1 ? _perDay[0] * day : Cumulative(day, PieceOf(day));

    /// <summary>The day on which a coordinate is reached; never, if it is not.</summary>
    /// <param name="coordinate">Cumulative hazard.</param>
    /// <param name="from">A day not after it.</param>
    public float DayOf(double coordinate, double from)
    {
        int piece = _from.Length == 1 ? 0 : PieceOf(from);
        while (piece + 1 < _from.Length && _cumulative[piece + 1] < coordinate)
            piece++;
        double day = _perDay[piece] == 0 ? double.PositiveInfinity : _from[piece] + ((coordinate - _cumulative[piece]) / _perDay[piece]);
        return Math.Max((float)from, (float)day);
    }

    private double Cumulative(double day, int piece) => _cumulative[piece] + (_perDay[piece] * (day - _from[piece]));

    private int PieceOf(double day)
    {
        double mark = day * (1.0 / DaysPerMark);
        int piece = mark < _marks.Length ? _marks[(int)mark] : _from.Length - 1;
        while (piece + 1 < _from.Length && _from[piece + 1] <= day)
            piece++;
        return piece;
    }
}
