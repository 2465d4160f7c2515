using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Scenarios run on common random numbers, replication by replication.</summary>
/// <remarks>
/// Measures are named by their place in <see cref="Measure.All"/>, groups by theirs in <see cref="Groups.Names"/> (0 is everybody), scenarios by theirs in
/// <see cref="Scenarios"/>. What a difference says depends on scenarios, seed and replications alone, and not on which other scenarios are compared.
/// </remarks>
public sealed class Comparison
{
    private readonly Design _design;
    private readonly Tally _tally;

    internal Comparison(Design design, Tally tally, Stopping stopping) => (_design, _tally, Stopping) = (design, tally, stopping);

    /// <summary>The seed of all random numbers.</summary>
    public ulong Seed => _design.Seed;

    /// <summary>People on the first day.</summary>
    public int People => _design.People;

    /// <summary>Replications of each scenario.</summary>
    public int Replications => _tally.Replications;

    /// <summary>The scenarios, the baseline first.</summary>
    public IReadOnlyList<ComparedScenario> Scenarios => _design.Scenarios;

    /// <summary>The months of the results.</summary>
    public MonthGrid Months => _design.Months;

    /// <summary>The groups of the results.</summary>
    public Groups Groups => _design.Groups;

    /// <summary>Why it stopped.</summary>
    public Stopping Stopping { get; }

    /// <summary>Everything that happened to anybody in all replications.</summary>
    public long Happenings => _tally.Happenings;

    /// <summary>Runs a comparison. The result does not depend on the number of threads.</summary>
    /// <param name="design">What to compare.</param>
    /// <param name="plan">How often.</param>
    /// <param name="threads">Simulations run at a time, at least 1.</param>
    /// <param name="taken">Handed each replication in order, a record a scenario; called by one thread at a time.</param>
    /// <param name="progress">Told after each replication how many are finished and how many will be; called by one thread at a time.</param>
    /// <param name="clock">Measures the time limit.</param>
    /// <param name="cancellation">Stops between two simulations.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Comparison Run(
        Design design, Plan plan, int threads, Action<int, IReadOnlyList<Record>>? taken = null, Action<int, int>? progress = null, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (design.Scenarios.Count == 1 && !plan.IsFixed)
            throw new ArgumentException("A single scenario has no differences whose precision could decide.", nameof(plan));
        return new Stages(design, plan, threads, clock ?? TimeProvider.System, taken, progress).Run(cancellation);
    }

    /// <summary>A comparison that was run before. How much happened in it is not known any more: <see cref="Happenings"/> counts what the records say.</summary>
    /// <param name="design">What was compared.</param>
    /// <param name="records">What each replication gave, a record a scenario, in order of the replications.</param>
    /// <param name="stopping">Why it stopped.</param>
    public static Comparison Again(Design design, IEnumerable<IReadOnlyList<Record>> records, Stopping stopping)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(records);
        var tally = new Tally(design.Scenarios.Count, design.Groups.Names.Count, design.Months);
        foreach (IReadOnlyList<Record> replication in records)
            tally.Add(replication);
        return new(design, tally, stopping);
    }

    /// <summary>A measure of a group in a scenario, over the replications.</summary>
    public Estimate Outcome(int scenario, int measure, int group = 0) => Estimate.Of(Totals(scenario, measure, group));

    /// <summary>By how much a measure differs from the baseline, replication by replication.</summary>
    /// <param name="other">A scenario other than the baseline, from 1.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="group">The group.</param>
    public PairedDifference Difference(int other, int measure, int group = 0) => PairedDifference.Of(Totals(0, measure, group), Totals(OtherThanBaseline(other), measure, group));

    /// <summary>A measure of everybody in a month, over the replications; the measure is one that has months.</summary>
    public Estimate Monthly(int scenario, int measure, int month) => _tally.Monthly(scenario, Monthly(measure), month);

    /// <summary>By how much a measure of a month differs from the baseline, replication by replication.</summary>
    /// <param name="other">A scenario other than the baseline, from 1.</param>
    /// <param name="measure">A measure that has months.</param>
    /// <param name="month">The month.</param>
    public Estimate MonthlyDifference(int other, int measure, int month) => _tally.MonthlyDifference(OtherThanBaseline(other), Monthly(measure), month);

    /// <summary>The calendar years of the results; the first and the last may be cut.</summary>
    public IReadOnlyList<int> Years => _tally.Years.Years;

    /// <summary>A measure of everybody in a calendar year, over the replications; the measure is one that adds up over months.</summary>
    public Estimate Yearly(int scenario, int measure, int year) => _tally.Years.Of(scenario, measure, year);

    /// <summary>By how much a measure of a calendar year differs from the baseline, replication by replication.</summary>
    /// <param name="other">A scenario other than the baseline, from 1.</param>
    /// <param name="measure">A measure that adds up over months.</param>
    /// <param name="year">The calendar year.</param>
    public Estimate YearlyDifference(int other, int measure, int year) => _tally.Years.Difference(OtherThanBaseline(other), measure, year);

    /// <summary>A measure of a group in a scenario, one value a replication, in their order.</summary>
    public ReadOnlySpan<double> Totals(int scenario, int measure, int group = 0) => _tally.Totals(scenario, measure, group);

    private static int Monthly(int measure) => Measure.All[measure].IsMonthly
        ? measure
        : throw new ArgumentException($"{Measure.All[measure].Name} is known for the whole time only.", nameof(measure));

    private static int OtherThanBaseline(int other)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(other, 1);
        return other;
    }
}
