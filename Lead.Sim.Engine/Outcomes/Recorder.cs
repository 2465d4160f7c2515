using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Outcomes;

/// <summary>Counts what happens, by month and by cell.</summary>
/// <remarks>
/// A census is kept as differences: who enters a state on day t adds the rest of the month of t to that month and one whole month to every later one,
/// who leaves takes the same away. So entering and leaving cost a few additions, whatever the length of the stay, and the averages are exact.
/// </remarks>
internal sealed class Recorder(MonthGrid months, int cells, double firstReferralsFrom, double firstReferralsTo)
{
    private static readonly int Flows = Enum.GetValues<Flow>().Length;
    private static readonly int Stocks = Enum.GetValues<Stock>().Length;

    private readonly int[] _flowByMonth = new int[Flows * months.Count];
    private readonly int[] _flowByCell = new int[Flows * cells];
    private readonly double[] _partOfMonth = new double[Stocks * months.Count];
    private readonly int[] _wholeMonths = new int[Stocks * (months.Count + 1)];
    private readonly double[] _daysByCell = new double[Stocks * cells];
    private readonly int[] _firstReferralsByCell = new int[cells];
    private readonly double _horizon = months.EndOf(months.Count - 1);

    public void Clear()
    {
        Array.Clear(_flowByMonth);
        Array.Clear(_flowByCell);
        Array.Clear(_partOfMonth);
        Array.Clear(_wholeMonths);
        Array.Clear(_daysByCell);
        Array.Clear(_firstReferralsByCell);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(Flow flow, double day, int cell)
    {
        _flowByMonth[((int)flow * months.Count) + months.Of(day)]++;
        _flowByCell[((int)flow * cells) + cell]++;
    }

    public void CountReferral(Flow door, double day, int cell)
    {
        Count(door, day, cell);
        Count(Flow.Referrals, day, cell);
        if (day >= firstReferralsFrom && day < firstReferralsTo)
            _firstReferralsByCell[cell]++;
    }

    public void Enter(Stock stock, double day, int cell) => Change(stock, day, cell, +1);

    public void Leave(Stock stock, double day, int cell) => Change(stock, day, cell, -1);

    private void Change(Stock stock, double day, int cell, int people)
    {
        int month = months.Of(day);
        _partOfMonth[((int)stock * months.Count) + month] += people * (months.EndOf(month) - day);
        _wholeMonths[((int)stock * (months.Count + 1)) + month + 1] += people;
        _daysByCell[((int)stock * cells) + cell] += people * (_horizon - day);
    }

    /// <summary>What was counted, as a value that nothing changes any more.</summary>
    public Record ToRecord(Population.Groups groups, long happenings)
    {
        var monthly = new double[Measure.All.Count][];
        var totals = new double[Measure.All.Count][];
        for (int flow = 0; flow < Flows; flow++)
        {
            monthly[flow] = Array.ConvertAll(_flowByMonth[(flow * months.Count)..((flow + 1) * months.Count)], count => (double)count);
            totals[flow] = groups.Sum(Array.ConvertAll(_flowByCell[(flow * cells)..((flow + 1) * cells)], count => (double)count));
        }
        for (int stock = 0; stock < Stocks; stock++)
        {
            double[] days = DaysByMonth(stock);
            double[] totalDays = groups.Sum(_daysByCell.AsSpan(stock * cells, cells));
            monthly[Flows + stock] = [.. days.Select((inMonth, month) => inMonth / months.DaysIn(month))];
            totals[Flows + stock] = Array.ConvertAll(totalDays, inTotal => inTotal / _horizon);
            if (stock == (int)Stock.JailCensus)
                (monthly[Flows + Stocks], totals[Flows + Stocks]) = (days, totalDays);
        }
        monthly[^1] = [];
        totals[^1] = groups.Sum(Array.ConvertAll(_firstReferralsByCell, count => (double)count));
        return new Record(monthly, totals, happenings);
    }

    private double[] DaysByMonth(int stock)
    {
        double[] days = new double[months.Count];
        for (int month = 0, people = 0; month < months.Count; month++)
        {
            people += _wholeMonths[(stock * (months.Count + 1)) + month];
            days[month] = (people * months.DaysIn(month)) + _partOfMonth[(stock * months.Count) + month];
        }
        return days;
    }
}
