using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Randomness;

/// <summary>A distribution as a table of its quantiles: one look-up and one interpolation a draw.</summary>
/// <remarks>
/// 1,024 cells of equal probability (8 kB stay in the first-level cache); inside a cell the quantile is interpolated in a straight line, which moves the
/// mean of the stays, treatments and remissions of Baltimore by less than 0.02 %, and single ones by at most 1.3 %, the shortest in a hundred, or 0.3 %, all
/// others; in the first and last four cells it is computed exactly, so that the tails keep their length. A draw is monotone in its random bits: the same luck
/// under another distribution is the same rank.
/// </remarks>
public sealed class QuantileTable
{
    private const int CellBits = 10;
    private const int Cells = 1 << CellBits;
    private const int ExactCells = 4;
    private const double PlaceInCell = 1.0 / (1UL << (64 - CellBits));

    private readonly Func<double, double> _quantile;
    private readonly double[] _edges = new double[Cells + 1];

    /// <summary>Tabulates a quantile function.</summary>
    /// <param name="quantile">From (0, 1) to the values, not decreasing.</param>
    public QuantileTable(Func<double, double> quantile)
    {
        _quantile = quantile;
        for (int edge = ExactCells; edge <= Cells - ExactCells; edge++)
            _edges[edge] = quantile((double)edge / Cells);
    }

    /// <summary>The value whose rank is given by 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double At(ulong bits) => In((int)(bits >> (64 - CellBits)), (long)(bits & ((1UL << (64 - CellBits)) - 1)) * PlaceInCell);

    /// <summary>The value at a rank from 0 to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double AtRank(double rank)
    {
        double cells = rank * Cells;
        int cell = Math.Min((int)cells, Cells - 1);
        return In(cell, cells - cell);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double In(int cell, double place)
    {
        if ((uint)(cell - ExactCells) >= Cells - (2 * ExactCells))
            return InTheTail(cell, place);

        double[] edges = _edges;
        double low = edges[cell];
        return low + (place * (edges[cell + 1] - low));
    }

    // Half a unit in the last place keeps the rank inside (0, 1).
    [MethodImpl(MethodImplOptions.NoInlining)]
    private double InTheTail(int cell, double place) => _quantile((cell + Math.Clamp(place, 1e-12, 1 - 1e-12)) / Cells);
}
