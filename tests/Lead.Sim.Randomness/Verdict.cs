using System.Globalization;

namespace Lead.Sim.Randomness;

/// <summary>What a battery says of a generator.</summary>
/// <param name="pValues">One a statistic.</param>
public sealed class Verdict(double[] pValues)
{
    /// <summary>The chance that a perfect generator fails a battery. Each statistic has an equal share of it, half on each side.</summary>
    public const double FalseAlarm = 0.001;

    /// <summary>Whether no p-value is beyond what chance allows.</summary>
    public bool IsPassed => pValues.All(p => p >= Bound && p <= 1 - Bound);

    private double Bound => FalseAlarm / (2 * pValues.Length);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsPassed ? "passed" : "FAILED")}: {pValues.Length} p-values from {pValues.Min():G2} to 1 - {1 - pValues.Max():G2}, {pValues.Count(p => p is < 0.001 or > 0.999)} outside 0.001 to 0.999; allowed {Bound:G2} to 1 - {Bound:G2}");
}
