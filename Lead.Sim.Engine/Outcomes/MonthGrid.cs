namespace Lead.Sim.Engine.Outcomes;

/// <summary>The calendar months from the start to the end of a scenario; the first and the last may be cut.</summary>
public sealed class MonthGrid
{
    private readonly ushort[] _monthOfDay;
    private readonly double[] _endDay;
    private readonly short[] _yearOfMonth;

    /// <summary>The months of a time.</summary>
    /// <param name="start">Day 0.</param>
    /// <param name="end">The first day after it.</param>
    public MonthGrid(DateOnly start, DateOnly end)
    {
        _monthOfDay = new ushort[end.DayNumber - start.DayNumber];
        List<DateOnly> firsts = [];
        for (int day = 0; day < _monthOfDay.Length; day++)
        {
            DateOnly date = start.AddDays(day);
            if (day == 0 || date.Day == 1)
                firsts.Add(date);
            _monthOfDay[day] = (ushort)(firsts.Count - 1);
        }
        FirstDays = firsts;
        _yearOfMonth = [.. firsts.Select(first => (short)first.Year)];
        _endDay = [.. firsts.Skip(1).Append(end).Select(date => (double)(date.DayNumber - start.DayNumber))];
    }

    /// <summary>The first day of each month.</summary>
    public IReadOnlyList<DateOnly> FirstDays { get; }

    /// <summary>Number of months.</summary>
    public int Count => _endDay.Length;

    /// <summary>Days in a month, as far as it is simulated.</summary>
    public double DaysIn(int month) => _endDay[month] - (month == 0 ? 0 : _endDay[month - 1]);

    /// <summary>The month of a clock day, which has to lie before the end.</summary>
    public int Of(double day) =>
        // The bare instruction: a day is never so large that it would have to be cut.
        _monthOfDay[double.ConvertToIntegerNative<int>(day)];

    /// <summary>The calendar year of a clock day.</summary>
    public short YearOf(double day) => _yearOfMonth[Of(day)];

    /// <summary>The calendar year of a month.</summary>
    public short YearOfMonth(int month) => _yearOfMonth[month];

    /// <summary>The clock day on which a month ends.</summary>
    public double EndOf(int month) => _endDay[month];
}
