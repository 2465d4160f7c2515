using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Equity;

/// <summary>How often something happens to the people of a group: events for each 1,000 person-years.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Outcome">What happens.</param>
/// <param name="Group"><c>all</c>, or one by race or sex.</param>
/// <param name="Rate">Events over person-years, each summed over the replications.</param>
/// <param name="Difference">By how much the rate differs from the baseline, replication by replication (delta method); null for the baseline itself.</param>
/// <param name="IsSmall">Whether the count behind it is too small to be shown (see <see cref="SmallCounts"/>).</param>
public sealed record GroupRate(string Scenario, EquityOutcome Outcome, string Group, Estimate Rate, Estimate? Difference, bool IsSmall)
{
    /// <summary>All scenarios, outcomes and groups, everybody first.</summary>
    public static IEnumerable<GroupRate> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var counted = new Counted(comparison);
        return
            from scenario in comparison.Scenarios.Index()
            from outcome in EquityOutcome.All
            from @group in Reference.ComparedGroups(comparison.Groups).Prepend((Place: 0, Name: comparison.Groups.Names[0]))
            let rate = counted.Rate(scenario.Index, outcome.Index, @group.Place)
            select new GroupRate(
                scenario.Item.Name,
                outcome,
                @group.Name,
                rate.Estimate,
                scenario.Index == 0 ? null : (rate - counted.Rate(0, outcome.Index, @group.Place)).Estimate,
                counted.IsSmall(scenario.Index, outcome.Index, @group.Place));
    }
}
