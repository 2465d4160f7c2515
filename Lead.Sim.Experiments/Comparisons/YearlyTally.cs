using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Takes up replications in order and keeps mean and spread of every calendar year: 24 bytes a measure and year, twice.</summary>
internal sealed class YearlyTally
{
    private readonly MonthGrid _months;
    private readonly RunningMean[] _yearly, _difference;

    /// <summary>Nothing yet.</summary>
    public YearlyTally(int scenarios, MonthGrid months)
    {
        _months = months;
        Years = [.. Enumerable.Range(0, months.Count).Select(month => (int)months.YearOfMonth(month)).Distinct()];
        (_yearly, _difference) = (new RunningMean[scenarios * Measure.All.Count * Years.Count], new RunningMean[scenarios * Measure.All.Count * Years.Count]);
    }

    /// <summary>The calendar years.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Takes up one replication, the baseline's record first. A census does not add up over months and is left out.</summary>
    public void Add(IReadOnlyList<Record> records)
    {
        double[] baseline = new double[Years.Count], sums = new double[Years.Count];
        for (int measure = 0; measure < Measure.All.Count; measure++)
        {
            if (!AddsUp(measure))
                continue;
            Sum(records[0].Monthly[measure], baseline);
            for (int scenario = 0; scenario < records.Count; scenario++)
            {
                Sum(records[scenario].Monthly[measure], sums);
                for (int year = 0; year < sums.Length; year++)
                {
                    int at = At(scenario, measure, year);
                    _yearly[at].Add(sums[year]);
                    _difference[at].Add(sums[year] - baseline[year]);
                }
            }
        }
    }

    /// <summary>A measure in a year.</summary>
    public Estimate Of(int scenario, int measure, int year) => _yearly[At(scenario, Known(measure), PlaceOf(year))].Estimate;

    /// <summary>Its paired difference to the baseline.</summary>
    public Estimate Difference(int scenario, int measure, int year) => _difference[At(scenario, Known(measure), PlaceOf(year))].Estimate;

    private static bool AddsUp(int measure) => Measure.All[measure].Kind is MeasureKind.Flow or MeasureKind.Days;

    private static int Known(int measure) => AddsUp(measure) ? measure : throw new ArgumentException($"{Measure.All[measure].Name} does not add up over months.", nameof(measure));

    private int PlaceOf(int year) => Years.Index().First(item => item.Item == year).Index;

    private int At(int scenario, int measure, int year) => (((scenario * Measure.All.Count) + measure) * Years.Count) + year;

    private void Sum(IReadOnlyList<double> byMonth, double[] sums)
    {
        Array.Clear(sums);
        for (int month = 0; month < byMonth.Count; month++)
            sums[_months.YearOfMonth(month) - Years[0]] += byMonth[month];
    }
}
