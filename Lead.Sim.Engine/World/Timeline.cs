namespace Lead.Sim.Engine.World;

/// <summary>A hazard over calendar time, constant in pieces, shared by everybody: enforcement by year, fentanyl by year, outreach by policy.</summary>
/// <remarks>
/// A person's hazard is a personal ratio times the timeline. With the cumulative hazard M(t) = ∫₀ᵗ m, the wait for an event from day t with ratio r
/// and a unit exponential E ends on the day d with M(d) − M(t) = E / r: years that turn need no event of their own. Pieces with equal hazards are
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

    /// <summary>Hazard that a person with ratio 1 is exposed to between two days.</summary>
    public double Between(double from, double to) => _from.Length == 1 ? _perDay[0] * (to - from) : Cumulative(to) - Cumulative(from);

    /// <summary>The day by which an amount of hazard has come together; never, if it does not.</summary>
    public float After(double from, double amount)
    {
        // Most clocks keep one hazard for ever.
        if (_from.Length == 1)
            return _perDay[0] == 0 ? float.PositiveInfinity : (float)(from + (amount / _perDay[0]));

        int piece = PieceOf(from);
        double target = Cumulative(from, piece) + amount;
        while (piece + 1 < _from.Length && _cumulative[piece + 1] < target)
            piece++;
        double day = _perDay[piece] == 0 ? double.PositiveInfinity : _from[piece] + ((target - _cumulative[piece]) / _perDay[piece]);
        return Math.Max((float)from, (float)day);
    }

    /// <summary>Hazard left from a day on; infinite unless the hazard ends.</summary>
    public double Remaining(double from) => _perDay[^1] > 0 ? double.PositiveInfinity : _cumulative[^1] - Cumulative(from);

    private double Cumulative(double day) => Cumulative(day, PieceOf(day));

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
