using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>A scenario's place by a headline outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Rank">1 for the best mean; equal means have equal ranks.</param>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Mean">Its mean.</param>
/// <param name="ProbabilityBest">With which probability it is the best, as far as simulation noise goes; not a number for a single replication.</param>
public sealed record Ranked(Headline Outcome, int Rank, string Scenario, double Mean, double ProbabilityBest)
{
    /// <summary>All scenarios by every headline outcome, the best first.</summary>
    public static IEnumerable<Ranked> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Headline.All.SelectMany(outcome => Of(comparison, outcome));
    }

    private static IEnumerable<Ranked> Of(Comparison comparison, Headline outcome)
    {
        bool moreIsBetter = outcome.Direction is Direction.MoreIsBetter;
        double[][] totals = [.. comparison.Scenarios.Select((_, scenario) => comparison.Totals(scenario, outcome.Index).ToArray())];
        double[] means = [.. totals.Select(values => Estimate.Of(values).Mean)];
        double[] probabilities = Statistics.ProbabilityBest.Of(totals, moreIsBetter);
        return comparison.Scenarios
            .Select((scenario, n) => new Ranked(outcome, 1 + means.Count(mean => moreIsBetter ? mean > means[n] : mean < means[n]), scenario.Name, means[n], probabilities[n]))
            .OrderBy(ranked => ranked.Rank);
    }
}
