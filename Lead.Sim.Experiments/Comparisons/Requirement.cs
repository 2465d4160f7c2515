using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>How many replications it takes to know a difference as precisely as is wanted.</summary>
/// <param name="Scenario">Name of the scenario that is compared with the baseline.</param>
/// <param name="Wanted">What is wanted of which outcome.</param>
/// <param name="HalfWidth">The same in the unit of the outcome.</param>
/// <param name="Replications">Replications in all, at least a first stage; infinite if no number is enough.</param>
public sealed record Requirement(string Scenario, Precision Wanted, double HalfWidth, double Replications)
{
    /// <summary>Of every wanted outcome of every scenario, from the replications run so far.</summary>
    /// <param name="scenarios">Names of the scenarios, the baseline first.</param>
    /// <param name="plan">What is wanted.</param>
    /// <param name="firstStage">An outcome of everybody in a scenario, one value a replication.</param>
    internal static IReadOnlyList<Requirement> Of(IReadOnlyList<string> scenarios, Plan plan, Func<int, Headline, double[]> firstStage)
    {
        double coverage = Judgement.Coverage(scenarios.Count);
        List<Requirement> all = [];
        foreach (var (other, scenario) in scenarios.Index().Skip(1))
        {
            foreach (Precision wanted in plan.Wanted)
            {
                PairedDifference paired = PairedDifference.Of(firstStage(0, wanted.Outcome), firstStage(other, wanted.Outcome));
                double halfWidth = wanted.HalfWidth(paired.Baseline.Mean);
                all.Add(new(scenario, wanted, halfWidth, Math.Max(plan.FirstStage, TwoStage.Needed(paired.Difference, halfWidth, coverage))));
            }
        }
        return all;
    }
}
