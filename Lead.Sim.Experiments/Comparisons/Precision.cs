using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>How precisely the difference of a headline outcome is to be known.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Amount">Half the width that its interval may have, above 0.</param>
/// <param name="IsPercent">Whether that is in percent of the baseline rather than in the unit of the outcome.</param>
public sealed record Precision(Headline Outcome, double Amount, bool IsPercent)
{
    private const double StandardPercent = 0.03;

    /// <summary>
    /// What is wanted if nobody says otherwise: 3 in 10,000 of the baseline, for every outcome. Over ten years of a city of 29,500 people that is 2.3 overdose
    /// deaths, 43 arrests, 4 people fewer or more in jail on one day in ten: about the smallest effect of sixty places. The difference of the most variable
    /// outcome, overdose deaths, is known to that after about 50 replications of 300 places against none.
    /// </summary>
    public static IReadOnlyList<Precision> Standard { get; } = [.. Headline.All.Select(outcome => new Precision(outcome, StandardPercent, IsPercent: true))];

    /// <summary>Half the width in the unit of the outcome.</summary>
    /// <param name="baseline">Mean of the baseline.</param>
    public double HalfWidth(double baseline) => IsPercent ? Amount / 100 * Math.Abs(baseline) : Amount;

    /// <summary>As it is written: <c>jail-days 2 %</c>, <c>overdose-deaths ±3 deaths</c>.</summary>
    public override string ToString() => $"{Outcome.Measure.Name} {(IsPercent ? $"{Shown.Number(Amount)} %" : $"±{Shown.Number(Amount)} {Outcome.Measure.Unit}")}";
}
