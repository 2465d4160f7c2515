using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Experiments.Equity;

/// <summary>An outcome that is told by race and sex: what is done to people, what they are offered, what they die of. Never what they do.</summary>
/// <param name="Measure">What is counted; fewer is not always better.</param>
/// <param name="About">What it speaks of.</param>
public sealed record EquityOutcome(Measure Measure, EquityTopic About)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<EquityOutcome> All =
    [
        new(Measure.Named("arrests"), EquityTopic.Enforcement),
        new(Measure.Named("bookings"), EquityTopic.Enforcement),
        new(Measure.JailDays, EquityTopic.Enforcement),
        new(Measure.Named("referrals"), EquityTopic.Access),
        new(Measure.Named("diversions"), EquityTopic.Access),
        new(Measure.Named("enrolments"), EquityTopic.Access),
        new(Measure.Named("overdose-deaths"), EquityTopic.Harm),
    ];

    /// <summary>Its place in <see cref="Measure.All"/>.</summary>
    public int Index { get; } = IndexOf(Measure.Name);

    /// <summary>The place of a measure in <see cref="Measure.All"/>.</summary>
    internal static int IndexOf(string measure) => Measure.All.Index().First(item => item.Item.Name == measure).Index;
}
