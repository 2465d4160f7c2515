namespace Lead.Sim.Engine.Outcomes;

/// <summary>What every event, every person-day in a state and every month is worth, in dollars or in years of life.</summary>
/// <remarks>
/// All values are linear in what is counted, so that nothing is added up while people live: a value is the sum over terms of (events × value of each) and
/// (person-days × value of each), plus what the calendar itself costs. The last is shared by everybody present when values are given by group.
/// </remarks>
internal sealed class Valuation
{
    private readonly List<(Value Value, Flow Flow, double Each)> _events = [];
    private readonly List<(Value Value, Stock Stock, double EachDay)> _days = [];
    private readonly double[,] _calendar;

    /// <summary>Nothing is worth anything yet.</summary>
    /// <param name="months">Number of months.</param>
    public Valuation(int months) => _calendar = new double[Enum.GetValues<Value>().Length, months];

    /// <summary>Discount factor of each month; set by the scenario's rate.</summary>
    public required double[] DiscountFactors { get; init; }

    public void OnEvent(Value value, Flow flow, double each) => _events.Add((value, flow, each));

    public void OnDay(Value value, Stock stock, double eachDay) => _days.Add((value, stock, eachDay));

    public void OnCalendar(Value value, int month, double amount) => _calendar[(int)value, month] += amount;

    /// <summary>A value month by month.</summary>
    /// <param name="value">Which.</param>
    /// <param name="flows">Events by flow and month.</param>
    /// <param name="days">Person-days by stock and month.</param>
    public double[] ByMonth(Value value, IReadOnlyList<double[]> flows, IReadOnlyList<double[]> days)
    {
        double[] sum = new double[DiscountFactors.Length];
        for (int month = 0; month < sum.Length; month++)
            sum[month] = _calendar[(int)value, month] + Sum(value, flows, days, month);
        return sum;
    }

    /// <summary>A value by group over the whole time.</summary>
    /// <param name="value">Which.</param>
    /// <param name="flows">Events by flow and group, everybody first.</param>
    /// <param name="days">Person-days by stock and group.</param>
    public double[] ByGroup(Value value, IReadOnlyList<double[]> flows, IReadOnlyList<double[]> days)
    {
        double calendar = Enumerable.Range(0, DiscountFactors.Length).Sum(month => _calendar[(int)value, month]);
        double[] present = days[(int)Stock.Population];
        double[] sum = new double[present.Length];
        for (int group = 0; group < sum.Length; group++)
            sum[group] = (present[0] == 0 ? 0 : calendar * present[group] / present[0]) + Sum(value, flows, days, group);
        return sum;
    }

    private double Sum(Value value, IReadOnlyList<double[]> flows, IReadOnlyList<double[]> days, int column)
    {
        double sum = 0;
        foreach (var term in _events)
            if (term.Value == value)
                sum += term.Each * flows[(int)term.Flow][column];
        foreach (var term in _days)
            if (term.Value == value)
                sum += term.EachDay * days[(int)term.Stock][column];
        return sum;
    }
}
