namespace Lead.Sim.Reference;

/// <summary>A count by month: events, or for a census the difference from month to month.</summary>
public sealed class Monthly
{
    private const double MonthsPerDay = 1 / 30.4375;
    private readonly int[] _months = new int[120];

    /// <summary>The sum over all months: events, or the census on the last day.</summary>
    public int Total => _months.Sum();

    /// <summary>By month: events, or the change of the census.</summary>
    public IReadOnlyList<int> Months => _months;

    /// <summary>Something happened.</summary>
    public void Count(double day) => _months[MonthOf(day)]++;

    /// <summary>Somebody joined a census.</summary>
    public void Enter(double day) => _months[MonthOf(day)]++;

    /// <summary>Somebody left a census.</summary>
    public void Leave(double day) => _months[MonthOf(day)]--;

    // One instruction; a conversion that saturates takes six.
    private static int MonthOf(double day) => double.ConvertToIntegerNative<int>(day * MonthsPerDay);
}
