using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Studies;

/// <summary>Values in even steps.</summary>
[Meaning("Values in even steps, both ends included.")]
public sealed record StepsSection
{
    /// <summary>The first value.</summary>
    [Meaning("The first value.")]
    [Between(double.NegativeInfinity, double.PositiveInfinity)]
    public required double From { get; init; }

    /// <summary>The last value.</summary>
    [Meaning("The last value, reached by whole steps.")]
    [Between(double.NegativeInfinity, double.PositiveInfinity)]
    public required double To { get; init; }

    /// <summary>From one value to the next.</summary>
    [Meaning("From one value to the next, above 0.")]
    [Between(double.NegativeInfinity, double.PositiveInfinity)]
    public required double Step { get; init; }

    /// <summary>All of them; each is computed from the first one, so that no rounding adds up.</summary>
    internal IReadOnlyList<double> All() => [.. Enumerable.Range(0, (int)Math.Min(10_000, Math.Round((To - From) / Step) + 1)).Select(n => Math.Round(From + (n * Step), 12))];
}
