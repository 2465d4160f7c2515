using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Equity;

/// <summary>Who comes to a gate and who passes it.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Gate">The gate.</param>
/// <param name="Group"><c>all</c>, or one by race or sex.</param>
/// <param name="Reached">How many come to it over the whole time.</param>
/// <param name="Passed">How many pass.</param>
/// <param name="PassedRate">How many pass for each 1,000 person-years of the group.</param>
/// <param name="Share">Of those who come, how many pass; not a number if nobody comes.</param>
/// <param name="Ratio">The share over that of the group it is held against (see <see cref="Reference"/>); null for everybody.</param>
/// <param name="Change">The share less that of the baseline, paired; null for the baseline itself; not a number if the gate stands in one of them only.</param>
/// <param name="IsSmall">Whether a count behind it is too small to be shown (see <see cref="SmallCounts"/>).</param>
public sealed record GateByGroup(
    string Scenario, Gate Gate, string Group, Estimate Reached, Estimate Passed, Estimate PassedRate, Estimate Share, Estimate? Ratio, Estimate? Change, bool IsSmall)
{
    /// <summary>All scenarios, gates and groups, everybody first.</summary>
    public static IEnumerable<GateByGroup> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var counted = new Counted(comparison);
        return
            from scenario in comparison.Scenarios.Index()
            from gate in Gate.All
            from @group in Reference.ComparedGroups(comparison.Groups).Prepend((Place: 0, Name: comparison.Groups.Names[0]))
            select Of(comparison, counted, scenario.Index, gate, @group);
    }

    private static GateByGroup Of(Comparison comparison, Counted counted, int scenario, Gate gate, (int Place, string Name) group)
    {
        Linearised reached = Sum(scenario, gate.Reached, group.Place), passed = Sum(scenario, gate.Passed, group.Place), share = passed / reached;
        int reference = group.Place == 0 ? 0 : Reference.PlaceOf(comparison.Groups, Reference.For(group.Name));
        return new(
            comparison.Scenarios[scenario].Name,
            gate,
            group.Name,
            reached.Estimate,
            passed.Estimate,
            counted.PerPersonYears(passed, scenario, group.Place).Estimate,
            share.Estimate,
            group.Place == 0 ? null : (share / ShareOf(scenario, reference)).Estimate,
            scenario == 0 ? null : (share - ShareOf(0, group.Place)).Estimate,
            counted.IsSmall(passed, group.Name));

        Linearised ShareOf(int which, int place) => Sum(which, gate.Passed, place) / Sum(which, gate.Reached, place);

        Linearised Sum(int which, IReadOnlyList<string> measures, int place) => measures.Select(measure => counted.Count(which, EquityOutcome.IndexOf(measure), place)).Aggregate((one, other) => one + other);
    }
}
