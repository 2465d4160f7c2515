using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Economics;

/// <summary>What a benefit of a scenario costs: the ratio of two paired mean differences.</summary>
/// <remarks>
/// The interval is Fieller's (see <see cref="Ratio"/>), which says so when the benefit cannot be told from 0 and no price exists. It is simulation noise
/// alone; what is not known about costs and effects is not in it.
/// </remarks>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Baseline">Name of the scenario that it is held against.</param>
/// <param name="Benefit">What is bought.</param>
/// <param name="Cost">What it costs more, dollars of all payers; below 0 it saves.</param>
/// <param name="Gain">What is averted or gained; below 0 it is added or lost.</param>
/// <param name="Each">Dollars for each; a negative one is no price and ranks nothing.</param>
public sealed record Price(string Scenario, string Baseline, Benefit Benefit, Estimate Cost, Estimate Gain, Ratio Each)
{
    /// <summary>Whether it costs more.</summary>
    public Change CostChange => Changes.Of(Cost);

    /// <summary>Whether it averts or gains.</summary>
    public Change GainChange => Changes.Of(Gain);

    /// <summary>Whether there is a price: the benefit, or its loss, can be told from 0.</summary>
    public bool IsDefined => GainChange is Change.Up or Change.Down && Each.Method is RatioMethod.Fieller;

    /// <summary>What the figures say, in a sentence without the name of the scenario.</summary>
    public string Words => PriceWords.Of(this);

    /// <summary>Every benefit of every scenario against the baseline.</summary>
    public static IEnumerable<Price> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return
            from other in Enumerable.Range(1, comparison.Scenarios.Count - 1)
            from benefit in Benefit.All
            select Of(comparison, benefit, other, against: 0);
    }

    /// <summary>A benefit of one scenario against another.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="benefit">What is bought.</param>
    /// <param name="scenario">Place of the scenario.</param>
    /// <param name="against">Place of the other.</param>
    public static Price Of(Comparison comparison, Benefit benefit, int scenario, int against)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(benefit);
        double[] cost = Differences(comparison.Totals(against, benefit.Cost), comparison.Totals(scenario, benefit.Cost), 1);
        double[] gain = Differences(comparison.Totals(against, benefit.Outcome), comparison.Totals(scenario, benefit.Outcome), benefit.Sign);
        return Of(comparison.Scenarios[scenario].Name, comparison.Scenarios[against].Name, benefit, cost, gain);
    }

    /// <summary>A price of differences that belong together.</summary>
    /// <param name="scenario">Name of the scenario.</param>
    /// <param name="baseline">Name of the other.</param>
    /// <param name="benefit">What is bought.</param>
    /// <param name="cost">What it costs more, one value a replication.</param>
    /// <param name="gain">What is averted or gained, one value a replication in the same order.</param>
    public static Price Of(string scenario, string baseline, Benefit benefit, ReadOnlySpan<double> cost, ReadOnlySpan<double> gain)
    {
        PairedDifference paired = PairedDifference.Of(gain, cost);
        return new(scenario, baseline, benefit, paired.Other, paired.Baseline, Ratio.Of(paired));
    }

    private static double[] Differences(ReadOnlySpan<double> from, ReadOnlySpan<double> to, int sign)
    {
        double[] differences = new double[from.Length];
        for (int replication = 0; replication < differences.Length; replication++)
            differences[replication] = sign * (to[replication] - from[replication]);
        return differences;
    }
}
