using System.Runtime.InteropServices;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Takes up replications in order and keeps what statistics need of them.</summary>
/// <remarks>
/// Totals are kept, a double a measure and group: about 17 kB a scenario and replication with 108 measures of 20 groups. Months are not: of each only mean and
/// spread are kept, of a scenario and of its paired difference to the baseline, 24 bytes a measure and month whatever the number of replications.
/// </remarks>
internal sealed class Tally(int scenarios, int groups, int months)
{
    private static readonly int Measures = Measure.All.Count;

    private readonly List<double>[] _totals = [.. Enumerable.Range(0, scenarios * Measures * groups).Select(_ => new List<double>())];
    private readonly RunningMean[] _monthly = new RunningMean[scenarios * Measures * months], _monthlyDifference = new RunningMean[scenarios * Measures * months];

    /// <summary>Replications taken up.</summary>
    public int Replications { get; private set; }

    /// <summary>Everything that happened to anybody.</summary>
    public long Happenings { get; private set; }

    /// <summary>Takes up one replication, the baseline's record first.</summary>
    public void Add(IReadOnlyList<Record> records)
    {
        Replications++;
        foreach (var (scenario, record) in records.Index())
        {
            Happenings += record.Happenings;
            for (int measure = 0; measure < Measures; measure++)
            {
                for (int group = 0; group < groups; group++)
                    _totals[TotalAt(scenario, measure, group)].Add(record.Totals[measure][group]);
                IReadOnlyList<double> byMonth = record.Monthly[measure], baseline = records[0].Monthly[measure];
                for (int month = 0; month < byMonth.Count; month++)
                {
                    _monthly[MonthAt(scenario, measure, month)].Add(byMonth[month]);
                    _monthlyDifference[MonthAt(scenario, measure, month)].Add(byMonth[month] - baseline[month]);
                }
            }
        }
    }

    public ReadOnlySpan<double> Totals(int scenario, int measure, int group) => CollectionsMarshal.AsSpan(_totals[TotalAt(scenario, measure, group)]);

    public Estimate Monthly(int scenario, int measure, int month) => _monthly[MonthAt(scenario, measure, month)].Estimate;

    public Estimate MonthlyDifference(int scenario, int measure, int month) => _monthlyDifference[MonthAt(scenario, measure, month)].Estimate;

    private int TotalAt(int scenario, int measure, int group) => (((scenario * Measures) + measure) * groups) + group;

    private int MonthAt(int scenario, int measure, int month) => (((scenario * Measures) + measure) * months) + month;
}
