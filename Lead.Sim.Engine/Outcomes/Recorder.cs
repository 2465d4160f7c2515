using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Outcomes;

/// <summary>Counts what happens, by month and by cell.</summary>
/// <remarks>
/// A census is kept as differences: who enters a state on day t adds the rest of the month of t to that month and one whole month to every later one,
/// who leaves takes the same away. So entering and leaving cost a few additions, whatever the length of the stay, and the averages are exact.
/// </remarks>
internal sealed class Recorder(MonthGrid months, int cells, Valuation valuation, double firstReferralsFrom, double firstReferralsTo)
{
    private static readonly int Flows = Enum.GetValues<Flow>().Length;
    private static readonly int Stocks = Enum.GetValues<Stock>().Length;

    private readonly int _months = months.Count;
    private readonly int _firstYear = months.YearOfMonth(0), _years = 1 + months.YearOfMonth(months.Count - 1) - months.YearOfMonth(0);
    private readonly int[] _flowByMonth = new int[Flows * months.Count];
    private readonly int[] _flowByCell = new int[Flows * cells];
    private readonly CensusChange[] _censusByMonth = new CensusChange[Stocks * months.Count];
    private readonly double[] _daysByCell = new double[Stocks * cells];
    private readonly int[] _firstReferralsByCell = new int[cells];

    // Differences, as for a census: how many more are in treatment at this New Year than at the one before.
    private readonly int[] _treatedFromYear = new int[2 + months.YearOfMonth(months.Count - 1) - months.YearOfMonth(0)];
    private readonly double _horizon = months.EndOf(months.Count - 1);

    public void Clear()
    {
        Array.Clear(_flowByMonth);
        Array.Clear(_flowByCell);
        Array.Clear(_censusByMonth);
        Array.Clear(_daysByCell);
        Array.Clear(_firstReferralsByCell);
        Array.Clear(_treatedFromYear);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(Flow flow, double day, int cell)
    {
        _flowByMonth[((int)flow * _months) + months.Of(day)]++;
        _flowByCell[((int)flow * cells) + cell]++;
    }

    public void Count(Flow flow, double day, int cell, int many)
    {
        _flowByMonth[((int)flow * _months) + months.Of(day)] += many;
        _flowByCell[((int)flow * cells) + cell] += many;
    }

    /// <summary>Counts people as treated in every calendar year that begins later than a day, or takes that back.</summary>
    public void CountOnLaterNewYears(double day, int cell, int people)
    {
        int year = months.YearOf(day) - _firstYear;
        _treatedFromYear[year + 1] += people;
        _flowByCell[((int)Flow.PeopleTreated * cells) + cell] += people * (_years - 1 - year);
    }

    public void CountReferral(Flow door, double day, int cell)
    {
        Count(door, day, cell);
        Count(Flow.Referrals, day, cell);
        if (day >= firstReferralsFrom && day < firstReferralsTo)
            _firstReferralsByCell[cell]++;
    }

    public void Enter(Stock stock, double day, int cell, double weight = 1) => Change(stock, day, cell, weight);

    public void Leave(Stock stock, double day, int cell, double weight = 1) => Change(stock, day, cell, -weight);

    private void Change(Stock stock, double day, int cell, double people)
    {
        if (people == 0)
            return;
        int month = months.Of(day);
        ref CensusChange change = ref _censusByMonth[((int)stock * _months) + month];
        change.DaysInMonth += people * (months.EndOf(month) - day);
        change.PeopleLater += people;
        _daysByCell[((int)stock * cells) + cell] += people * (_horizon - day);
    }

    /// <summary>What was counted, as a value that nothing changes any more.</summary>
    public Record ToRecord(Population.Groups groups, long happenings)
    {
        double[][] flowByMonth = [.. Enumerable.Range(0, Flows).Select(flow => Array.ConvertAll(_flowByMonth[(flow * months.Count)..((flow + 1) * months.Count)], count => (double)count))];
        AddNewYears(flowByMonth[(int)Flow.PeopleTreated]);
        double[][] flowByGroup = [.. Enumerable.Range(0, Flows).Select(flow => groups.Sum(Array.ConvertAll(_flowByCell[(flow * cells)..((flow + 1) * cells)], count => (double)count)))];
        double[][] daysByMonth = [.. Enumerable.Range(0, Stocks).Select(DaysByMonth)];
        double[][] daysByGroup = [.. Enumerable.Range(0, Stocks).Select(stock => groups.Sum(_daysByCell.AsSpan(stock * cells, cells)))];
        double[][] valueByMonth = [.. Enum.GetValues<Value>().Select(value => valuation.ByMonth(value, flowByMonth, daysByMonth))];

        List<double[]> monthly = [.. flowByMonth], totals = [.. flowByGroup];
        for (int stock = 0; stock < Stocks; stock++)
        {
            monthly.Add([.. daysByMonth[stock].Select((days, month) => days / months.DaysIn(month))]);
            totals.Add(Array.ConvertAll(daysByGroup[stock], days => days / _horizon));
        }
        monthly.AddRange(valueByMonth);
        totals.AddRange(Enum.GetValues<Value>().Select(value => valuation.ByGroup(value, flowByGroup, daysByGroup)));
        monthly.Add(daysByMonth[(int)Stock.JailCensus]);
        totals.Add(daysByGroup[(int)Stock.JailCensus]);
        monthly.Add([]);
        totals.Add(groups.Sum(Array.ConvertAll(_firstReferralsByCell, count => (double)count)));
        foreach (Value value in Measure.Discounted)
        {
            monthly.Add([]);
            totals.Add(ForAllOnly(valueByMonth[(int)value].Zip(valuation.DiscountFactors, (amount, factor) => amount * factor).Sum(), groups));
        }
        return new Record(monthly, totals, happenings);
    }

    private static double[] ForAllOnly(double total, Population.Groups groups) => [total, .. Enumerable.Repeat(double.NaN, groups.Names.Count - 1)];

    private void AddNewYears(double[] treatedByMonth)
    {
        int people = 0;
        for (int month = 1; month < months.Count; month++)
            if (months.YearOfMonth(month) > months.YearOfMonth(month - 1))
                treatedByMonth[month] += people += _treatedFromYear[months.YearOfMonth(month) - _firstYear];
    }

    private double[] DaysByMonth(int stock)
    {
        double[] days = new double[months.Count];
        double people = 0;
        for (int month = 0; month < months.Count; month++)
        {
            CensusChange change = _censusByMonth[(stock * months.Count) + month];
            days[month] = (people * months.DaysIn(month)) + change.DaysInMonth;
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
