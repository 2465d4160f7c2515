namespace Lead.Sim.Engine.Outcomes;

/// <summary>What one replication gives.</summary>
/// <param name="Monthly">By measure, in the order of <see cref="Measure.All"/>, then by month; empty for a measure known for the whole time only.</param>
/// <param name="Totals">By measure, then by group in the order of <see cref="Population.Groups.Names"/>: sums, and daily averages for a census.</param>
/// <param name="Happenings">Everything that happened to anybody.</param>
public sealed record Record(IReadOnlyList<IReadOnlyList<double>> Monthly, IReadOnlyList<IReadOnlyList<double>> Totals, long Happenings)
{
    /// <summary>What happened to those who were sampled, person by person, each life in order of time; empty without a sample.</summary>
    public IReadOnlyList<LifeEvent> Events { get; init; } = [];

    /// <summary>The total of a measure over everybody.</summary>
    public double Total(string measure) => Totals[IndexOf(measure)][0];

    /// <summary>A measure month by month.</summary>
    public IReadOnlyList<double> ByMonth(string measure) => Monthly[IndexOf(measure)];

    private static int IndexOf(string measure)
    {
        Measure named = Measure.Named(measure);
        return Enumerable.Range(0, Measure.All.Count).First(index => ReferenceEquals(Measure.All[index], named));
    }
}
