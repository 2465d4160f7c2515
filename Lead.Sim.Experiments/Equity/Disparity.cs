using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Equity;

/// <summary>How much more often something happens to one group than to another, for each person-year; and what a scenario changes about that.</summary>
/// <remarks>
/// Both groups live in the same replications, and so do both scenarios: every interval is paired (delta method, see <see cref="Linearised"/>). A ratio that
/// falls while the difference grows, or the other way round, is no contradiction: both are given.
/// </remarks>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Outcome">What happens.</param>
/// <param name="Group">The group, by race or sex.</param>
/// <param name="Against">The group it is held against.</param>
/// <param name="Ratio">Rate of the group over that of the other; 1 is parity.</param>
/// <param name="Difference">Rate of the group less that of the other, for each 1,000 person-years.</param>
/// <param name="ChangeOfRatio">The ratio less that of the baseline; null for the baseline itself.</param>
/// <param name="ChangeOfDifference">The difference less that of the baseline; null for the baseline itself.</param>
/// <param name="IsSmall">Whether a count behind it is too small to be shown (see <see cref="SmallCounts"/>).</param>
public sealed record Disparity(
    string Scenario, EquityOutcome Outcome, string Group, string Against, Estimate Ratio, Estimate Difference, Estimate? ChangeOfRatio, Estimate? ChangeOfDifference, bool IsSmall)
{
    /// <summary>All scenarios, outcomes and groups by race and sex.</summary>
    public static IEnumerable<Disparity> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var counted = new Counted(comparison);
        return
            from scenario in comparison.Scenarios.Index()
            from outcome in EquityOutcome.All
            from @group in Reference.ComparedGroups(comparison.Groups)
            where @group.Name != Reference.For(@group.Name)
            select Of(comparison, counted, scenario.Index, outcome, @group);
    }

    private static Disparity Of(Comparison comparison, Counted counted, int scenario, EquityOutcome outcome, (int Place, string Name) group)
    {
        string against = Reference.For(group.Name);
        int place = Reference.PlaceOf(comparison.Groups, against);
        (Linearised ratio, Linearised difference) = Held(scenario);
        (Linearised baseRatio, Linearised baseDifference) = Held(0);
        return new(
            comparison.Scenarios[scenario].Name,
            outcome,
            group.Name,
            against,
            ratio.Estimate,
            difference.Estimate,
            scenario == 0 ? null : (ratio - baseRatio).Estimate,
            scenario == 0 ? null : (difference - baseDifference).Estimate,
            counted.IsSmall(scenario, outcome.Index, group.Place) || counted.IsSmall(scenario, outcome.Index, place));

        (Linearised Ratio, Linearised Difference) Held(int which)
        {
            Linearised rate = counted.Rate(which, outcome.Index, group.Place), reference = counted.Rate(which, outcome.Index, place);
            return (rate / reference, rate - reference);
        }
    }
}
