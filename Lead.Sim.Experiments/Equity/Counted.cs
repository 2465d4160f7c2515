using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Equity;

/// <summary>Counts and rates of the groups of a comparison, to calculate with.</summary>
internal sealed class Counted(Comparison comparison)
{
    private const double PerPeople = 1_000;

    private static readonly Measure AnyFlow = Measure.Named("arrests");
    private static readonly int Population = EquityOutcome.IndexOf("population");

    /// <summary>Years that were simulated.</summary>
    public double Years { get; } = comparison.Months.EndOf(comparison.Months.Count - 1) / KnownUnits.DaysPerYear;

    /// <summary>A count over the whole time.</summary>
    public Linearised Count(int scenario, int measure, int group) => Linearised.MeanOf(comparison.Totals(scenario, measure, group));

    /// <summary>People of a group on an average day.</summary>
    public Linearised People(int scenario, int group) => Count(scenario, Population, group);

    /// <summary>Events for each 1,000 person-years of the group, in custody or not.</summary>
    public Linearised Rate(int scenario, int measure, int group) => PerPersonYears(Count(scenario, measure, group), scenario, group);

    /// <summary>A count for each 1,000 person-years of a group.</summary>
    public Linearised PerPersonYears(Linearised count, int scenario, int group) => (PerPeople / Years) * (count / People(scenario, group));

    /// <summary>Whether the count of a group is too small to be read as a number.</summary>
    public bool IsSmall(int scenario, int measure, int group) => IsSmall(Count(scenario, measure, group), comparison.Groups.Names[group]);

    /// <summary>Whether a count of events of a group is too small to be read as a number.</summary>
    public bool IsSmall(Linearised count, string group) => SmallCounts.IsMasked(AnyFlow, group, count.Value, Years);
}
