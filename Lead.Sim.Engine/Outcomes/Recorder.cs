using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Outcomes;

/// <summary>Counts what happens, by month and by cell.</summary>
/// <remarks>
/// A census is kept as differences: who enters a state on day t adds the rest of the month of t to that month and one whole month to every later one,
/// who leaves takes the same away. So entering and leaving cost a few additions, whatever the length of the stay, and the averages are exact.
/// All counts of a month stand side by side, and all of a cell: one happening is counted in many ways, in the same month and the same cell, and a life
/// that is lived alone stays in one cell for years. That keeps the counts in the nearest memory.
/// </remarks>
internal sealed class Recorder
{
    private static readonly int Flows = Enum.GetValues<Flow>().Length;
    private static readonly int Stocks = Enum.GetValues<Stock>().Length;

    private readonly MonthGrid _months;
    private readonly Valuation _valuation;
    private readonly double _firstReferralsFrom, _firstReferralsTo, _horizon;
    private readonly int _cells, _firstYear, _years;
    private readonly int[] _flowByMonth, _flowByCell, _firstReferralsByCell;
    private readonly CensusChange[] _censusByMonth;
    private readonly double[] _daysByCell;

    // Differences, as for a census: how many more are in treatment at this New Year than at the one before.
    private readonly int[] _treatedFromYear;

    // When and to whom it happens that is being counted.
    private int _month, _cell;
    private double _day;

    /// <summary>A recorder that has counted nothing.</summary>
    /// <param name="months">The months of the scenario.</param>
    /// <param name="cells">Number of cells of the groups.</param>
    /// <param name="valuation">What everything is worth.</param>
    /// <param name="firstReferralsFrom">First day on which referrals are counted as first ones.</param>
    /// <param name="firstReferralsTo">The day after the last one.</param>
    public Recorder(MonthGrid months, int cells, Valuation valuation, double firstReferralsFrom, double firstReferralsTo)
    {
        (_months, _cells, _valuation, _firstReferralsFrom, _firstReferralsTo) = (months, cells, valuation, firstReferralsFrom, firstReferralsTo);
        (_firstYear, _horizon) = (months.YearOfMonth(0), months.EndOf(months.Count - 1));
        _years = 1 + months.YearOfMonth(months.Count - 1) - _firstYear;
        (_flowByMonth, _flowByCell, _firstReferralsByCell) = (new int[months.Count * Flows], new int[cells * Flows], new int[cells]);
        (_censusByMonth, _daysByCell) = (new CensusChange[months.Count * Stocks], new double[cells * Stocks]);
        _treatedFromYear = new int[_years + 1];
    }

    /// <summary>The day for which it counts.</summary>
    public double Day => _day;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_flowByMonth);
        Array.Clear(_flowByCell);
        Array.Clear(_censusByMonth);
        Array.Clear(_daysByCell);
        Array.Clear(_firstReferralsByCell);
        Array.Clear(_treatedFromYear);
    }

    /// <summary>What is counted from now on happens on this day to somebody of this cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(double day, int cell) => (_day, _month, _cell) = (day, _months.Of(day), cell);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(Flow flow) => Count(flow, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(Flow flow, int many)
    {
        _flowByMonth[(_month * Flows) + (int)flow] += many;
        _flowByCell[(_cell * Flows) + (int)flow] += many;
    }

    /// <summary>What has been counted so far of the month of a day, by flow.</summary>
    public ReadOnlySpan<int> FlowsOn(double day) => _flowByMonth.AsSpan(_months.Of(day) * Flows, Flows);

    /// <summary>Counts people as treated in every calendar year that begins later, or takes that back.</summary>
    public void CountOnLaterNewYears(int people)
    {
        int year = _months.YearOfMonth(_month) - _firstYear;
        _treatedFromYear[year + 1] += people;
        _flowByCell[(_cell * Flows) + (int)Flow.PeopleTreated] += people * (_years - 1 - year);
    }

    public void CountReferral(Flow door)
    {
        Count(door);
        Count(Flow.Referrals);
        if (_day >= _firstReferralsFrom && _day < _firstReferralsTo)
            _firstReferralsByCell[_cell]++;
    }

    public void Enter(Stock stock, double people = 1) => Change(stock, people);

    public void Leave(Stock stock) => Change(stock, -1);

    private void Change(Stock stock, double people)
    {
        ref CensusChange change = ref _censusByMonth[(_month * Stocks) + (int)stock];
        change.DaysInMonth += people * (_months.EndOf(_month) - _day);
        change.PeopleLater += people;
        _daysByCell[(_cell * Stocks) + (int)stock] += people * (_horizon - _day);
    }

    /// <summary>What was counted, as a value that nothing changes any more.</summary>
    public Record ToRecord(Population.Groups groups, long happenings)
    {
        double[][] flowByMonth = [.. Enumerable.Range(0, Flows).Select(flow => Column(flow, _months.Count, _flowByMonth))];
        AddNewYears(flowByMonth[(int)Flow.PeopleTreated]);
        double[][] flowByGroup = [.. Enumerable.Range(0, Flows).Select(flow => groups.Sum(Column(flow, _cells, _flowByCell)))];
        double[][] daysByMonth = [.. Enumerable.Range(0, Stocks).Select(DaysByMonth)];
        double[][] daysByGroup = [.. Enumerable.Range(0, Stocks).Select(stock => groups.Sum(Column(stock, _cells, _daysByCell)))];
        double[][] valueByMonth = [.. Enum.GetValues<Value>().Select(value => _valuation.ByMonth(value, flowByMonth, daysByMonth))];

        List<double[]> monthly = [.. flowByMonth], totals = [.. flowByGroup];
        for (int stock = 0; stock < Stocks; stock++)
        {
            monthly.Add([.. daysByMonth[stock].Select((days, month) => days / _months.DaysIn(month))]);
            totals.Add(Array.ConvertAll(daysByGroup[stock], days => days / _horizon));
        }
        monthly.AddRange(valueByMonth);
        totals.AddRange(Enum.GetValues<Value>().Select(value => _valuation.ByGroup(value, flowByGroup, daysByGroup)));
        monthly.Add(daysByMonth[(int)Stock.JailCensus]);
        totals.Add(daysByGroup[(int)Stock.JailCensus]);
        monthly.Add([]);
        totals.Add(groups.Sum(Array.ConvertAll(_firstReferralsByCell, count => (double)count)));
        foreach (Value value in Measure.Discounted)
        {
            monthly.Add([]);
            totals.Add(ForAllOnly(valueByMonth[(int)value].Zip(_valuation.DiscountFactors, (amount, factor) => amount * factor).Sum(), groups));
        }
        return new Record(monthly, totals, happenings);
    }

    private static double[] Column<T>(int column, int rows, T[] table)
        where T : INumber<T> =>
        [.. Enumerable.Range(0, rows).Select(row => double.CreateChecked(table[(row * (table.Length / rows)) + column]))];

    private static double[] ForAllOnly(double total, Population.Groups groups) => [total, .. Enumerable.Repeat(double.NaN, groups.Names.Count - 1)];

    private void AddNewYears(double[] treatedByMonth)
    {
        int people = 0;
        for (int month = 1; month < _months.Count; month++)
            if (_months.YearOfMonth(month) > _months.YearOfMonth(month - 1))
                treatedByMonth[month] += people += _treatedFromYear[_months.YearOfMonth(month) - _firstYear];
    }

    private double[] DaysByMonth(int stock)
    {
        double[] days = new double[_months.Count];
        double people = 0;
        for (int month = 0; month < _months.Count; month++)
        {
            CensusChange change = _censusByMonth[(month * Stocks) + stock];
            days[month] = (people * _months.DaysIn(month)) + change.DaysInMonth;
            people += change.PeopleLater;
        }
        return days;
    }

    /// <summary>What who entered and left in a month adds to the census: days in that month, and people in every later one.</summary>
    private struct CensusChange
    {
        public double DaysInMonth;
        public double PeopleLater;
    }
}
