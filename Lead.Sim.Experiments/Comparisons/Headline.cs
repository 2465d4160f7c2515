using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>The outcomes by which scenarios are judged, over the whole time and everybody; and those that are shown beside them.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Direction">When it is good.</param>
public sealed record Headline(Measure Measure, Direction Direction)
{
    /// <summary>The outcomes that verdicts are given on and that decide how many replications are run.</summary>
    public static readonly IReadOnlyList<Headline> All =
    [
        new(Measure.Named("arrests"), Direction.LessIsBetter),
        new(Measure.Named("bookings"), Direction.LessIsBetter),
        new(Measure.JailDays, Direction.LessIsBetter),
        new(Measure.Named("overdose-deaths"), Direction.LessIsBetter),
        new(Measure.Named("cost-total-discounted"), Direction.LessIsBetter),
        new(Measure.Named("qalys-discounted"), Direction.MoreIsBetter),
    ];

    /// <summary>Shown, because they say how a difference comes about, and not judged.</summary>
    public static readonly IReadOnlyList<Measure> Shown =
        [.. new[] { "enrolled", "diversions", "referrals", "in-treatment", "overdoses", "other-deaths", "people-jailed" }.Select(Measure.Named)];

    /// <summary>Its place in <see cref="Measure.All"/>.</summary>
    public int Index { get; } = Measure.All.Index().First(item => item.Item.Name == Measure.Name).Index;

    /// <summary>The headline outcome of a measure, or null.</summary>
    public static Headline? Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return All.FirstOrDefault(headline => headline.Measure.Name == measure.Name);
    }
}
