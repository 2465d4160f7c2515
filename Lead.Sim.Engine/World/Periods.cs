using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The time of a scenario, cut where a date can matter: a period begins with each calendar year and each change of policy.</summary>
internal sealed class Periods
{
    private readonly Period[] _all;
    private readonly ushort[] _ofDay;

    /// <summary>The periods of a scenario under its policy.</summary>
    public Periods(Scenario scenario, PolicyInForce[] policy)
    {
        _all = [.. Years.In(scenario).Select(year => year.FromDay).Concat(policy.Select(rules => rules.FromDay)).Distinct().Order()
            .Select(day => new Period(day, scenario.Start.AddDays((int)day).Year, policy.Last(rules => rules.FromDay <= day)))];
        _ofDay = new ushort[(int)scenario.HorizonDays];
        for (int day = 0; day < _ofDay.Length; day++)
            _ofDay[day] = (ushort)(_all.Count(period => period.FromDay <= day) - 1);
    }

    public IReadOnlyList<Period> All => _all;

    /// <summary>The number of the period in which a clock day lies, which has to be before the end.</summary>
    public int NumberOn(double day) =>
        // Every period begins with a whole day, so the day alone says which it is; the bare instruction, as for months.
        _ofDay[double.ConvertToIntegerNative<int>(day)];

    public Period On(double day) => _all[NumberOn(day)];
}

/// <summary>Days of one year under the same rules.</summary>
/// <param name="FromDay">Its first day, a whole number.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Rules">What is in force.</param>
internal sealed record Period(double FromDay, int Year, PolicyInForce Rules);
