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
    internal static IReadOnlyList<Requirement> Of(Design design, Plan plan, Tally firstStage)
    {
        double coverage = Judgement.Coverage(design.Scenarios.Count);
        List<Requirement> all = [];
        foreach (var (other, scenario) in design.Scenarios.Index().Skip(1))
        {
            foreach (Precision wanted in plan.Wanted)
            {
                PairedDifference paired = PairedDifference.Of(firstStage.Totals(0, wanted.Outcome.Index, 0), firstStage.Totals(other, wanted.Outcome.Index, 0));
                double halfWidth = wanted.HalfWidth(paired.Baseline.Mean);
                all.Add(new(scenario.Name, wanted, halfWidth, Math.Max(plan.FirstStage, TwoStage.Needed(paired.Difference, halfWidth, coverage))));
            }
        }
        return all;
    }
}
