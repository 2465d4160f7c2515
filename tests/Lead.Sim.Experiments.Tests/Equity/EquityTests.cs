using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Equity;

namespace Lead.Sim.Experiments.Tests.Equity;

public class EquityTests
{
    private static readonly Comparison Two = Given.Compared(replications: 6, "no-lead", "expansion");

    [Fact]
    public void Rates_of_the_races_weighted_by_their_people_are_the_rate_of_everybody() => Assert.All(GroupRate.Of(Two).GroupBy(row => (row.Scenario, row.Outcome.Measure.Name)), rows =>
    {
        int scenario = rows.Key.Scenario == "no-lead" ? 0 : 1;
        foreach (string kind in (string[])["race=", "sex="])
        {
            double weighted = rows.Where(row => row.Group.StartsWith(kind, StringComparison.Ordinal)).Sum(row => row.Rate.Mean * People(scenario, row.Group)) / People(scenario, "all");
            Assert.Equal(rows.Single(row => row.Group == "all").Rate.Mean, weighted, 9);
        }
    });

    [Fact]
    public void A_rate_is_events_over_person_years()
    {
        GroupRate rate = GroupRate.Of(Two).First(row => row is { Scenario: "expansion", Group: "race=black", Outcome.Measure.Name: "arrests" });
        int group = Two.Groups.Names.ToList().IndexOf("race=black");
        double years = (new DateOnly(2027, 1, 1).DayNumber - new DateOnly(2017, 1, 1).DayNumber) / 365.25;

        Assert.Equal(1_000 * Two.Outcome(1, Given.Index("arrests"), group).Mean / (Two.Outcome(1, Given.Index("population"), group).Mean * years), rate.Rate.Mean, 9);
        Assert.Equal(rate.Rate.Mean - GroupRate.Of(Two).First(row => row is { Scenario: "no-lead", Group: "race=black", Outcome.Measure.Name: "arrests" }).Rate.Mean, rate.Difference!.Value.Mean, 9);
    }

    [Fact]
    public void A_disparity_holds_a_group_against_another_of_the_same_scenario()
    {
        Disparity[] all = [.. Disparity.Of(Two)];
        GroupRate[] rates = [.. GroupRate.Of(Two)];

        Assert.Equal(["race=black", "race=other", "sex=women"], all.Select(row => row.Group).Distinct());
        Assert.All(all, row =>
        {
            double group = Rate(row, row.Group), against = Rate(row, row.Against);
            Assert.Equal(row.Group.StartsWith("race", StringComparison.Ordinal) ? "race=white" : "sex=men", row.Against);
            Assert.Equal(group - against, row.Difference.Mean, 9);
            if (against > 0)
                Assert.Equal(group / against, row.Ratio.Mean, 9);
        });
        Assert.All(all.Where(row => row.Scenario == "expansion").Zip(all.Where(row => row.Scenario == "no-lead")), rows =>
            Assert.Equal(rows.First.Difference.Mean - rows.Second.Difference.Mean, rows.First.ChangeOfDifference!.Value.Mean, 9));

        double Rate(Disparity row, string group) => rates.Single(rate => rate.Scenario == row.Scenario && rate.Outcome == row.Outcome && rate.Group == group).Rate.Mean;
    }

    [Fact]
    public void A_scenario_leaves_its_own_disparities_as_they_are() =>
        Assert.All(Disparity.Of(Given.Compared(replications: 4, "expansion", "expansion")).Where(row => row.ChangeOfDifference is not null), row =>
        {
            Assert.Equal((0, 0), (row.ChangeOfDifference!.Value.Mean, row.ChangeOfDifference.Value.StandardDeviation));
            if (!double.IsNaN(row.Ratio.StandardDeviation))
                Assert.Equal((0, 0), (row.ChangeOfRatio!.Value.Mean, row.ChangeOfRatio.Value.StandardDeviation));
        });

    [Fact]
    public void Everybody_who_is_referred_is_lost_at_a_gate_or_asks_for_a_slot()
    {
        // What the gates of records and consent are reckoned from.
        foreach (int replication in Enumerable.Range(0, Two.Replications))
            Assert.Equal(Total("referrals", replication), Total("referrals-ineligible", replication) + Total("referrals-declined", replication) + Total("slot-requests", replication));

        static double Total(string measure, int replication) => Two.Totals(1, Given.Index(measure))[replication];
    }

    [Fact]
    public void Nobody_passes_a_gate_without_having_come_to_it()
    {
        GateByGroup[] all = [.. GateByGroup.Of(Two)];

        Assert.All(all, row => Assert.InRange(row.Passed.Mean, 0, row.Reached.Mean));
        Assert.All(all.Where(row => row.Reached.Mean > 0), row => Assert.Equal(row.Passed.Mean / row.Reached.Mean, row.Share.Mean, 12));
        Assert.All(all.Where(row => row is { Scenario: "no-lead", Gate.Name: not "served" }), row => Assert.True(double.IsNaN(row.Share.Mean)));
        Assert.All(all.GroupBy(row => (row.Scenario, row.Gate)), rows =>
            Assert.Equal(rows.Single(row => row.Group == "all").Passed.Mean, rows.Where(row => row.Group.StartsWith("race=", StringComparison.Ordinal)).Sum(row => row.Passed.Mean), 9));
    }

    [Fact]
    public void Who_comes_to_one_gate_has_passed_the_one_before()
    {
        Assert.Equal(Gate.All[0].Passed, Gate.All[1].Reached);
        Assert.Equal(Gate.All[1].Passed, Gate.All[2].Reached);
        Assert.Equal(Gate.All[3].Passed, Gate.All[4].Reached);
        Assert.Equal(Gate.All[4].Passed, Gate.All[5].Reached);
        Assert.Equal(Gate.All[5].Passed, Gate.All[6].Reached);
        Assert.Equal(Gate.All[6].Passed, Gate.All[7].Reached);
    }

    [Fact]
    public void Shares_of_the_races_add_up_to_one() => Assert.All(Beneficiary.Of(Two).GroupBy(row => row.Outcome), outcome =>
    {
        foreach (string kind in (string[])["race=", "sex="])
        {
            Beneficiary[] groups = [.. outcome.Where(row => row.Group.StartsWith(kind, StringComparison.Ordinal))];
            Assert.Equal(1, groups.Sum(row => row.ShareOfPeople.Mean), 9);
            Assert.Equal(1, groups.Sum(row => row.ShareOfBaseline.Mean), 9);
            if (groups[0].ShareOfDifference is not null)
                Assert.Equal(1, groups.Sum(row => row.ShareOfDifference!.Value.Value), 9);
        }
    });

    [Fact]
    public void Nobody_has_a_share_of_what_may_be_nothing()
    {
        Assert.All(Beneficiary.Of(Two), row => Assert.Equal(VerdictOf(row) is Verdict.Better or Verdict.Worse, row.ShareOfDifference is not null));
        Assert.All(Beneficiary.Of(Given.Compared(replications: 3, "pilot", "pilot")), row => Assert.Null(row.ShareOfDifference));

        static Verdict VerdictOf(Beneficiary row) => Judgement.Of(Two, 1, Headline.Of(row.Outcome)!).Verdict;
    }

    [Fact]
    public void Race_is_told_of_what_is_done_and_offered_to_people_and_never_of_what_they_do()
    {
        // Neither drug use, nor asking for treatment, nor relapse, nor missing a hearing.
        string[] behaviour = [.. Measure.All.Select(measure => measure.Name).Where(name => name.Contains("use", StringComparison.Ordinal) || name.Contains("relapse", StringComparison.Ordinal)
            || name.Contains("remission", StringComparison.Ordinal) || name.Contains("request", StringComparison.Ordinal) || name.Contains("failure", StringComparison.Ordinal))];

        Assert.NotEmpty(behaviour);
        Assert.Empty(EquityOutcome.All.Select(outcome => outcome.Measure.Name).Intersect(behaviour));
    }

    [Fact]
    public void Small_counts_are_told_from_large_ones()
    {
        // 800 people: some thousand arrests in ten years, a handful of deaths among women.
        Assert.False(GroupRate.Of(Two).First(row => row is { Group: "race=black", Outcome.Measure.Name: "arrests" }).IsSmall);
        Assert.True(GateByGroup.Of(Two).First(row => row is { Scenario: "no-lead", Group: "race=black", Gate.Name: "intake" }).IsSmall);
        Assert.All(GroupRate.Of(Two).Where(row => row.Group == "all"), row => Assert.False(row.IsSmall));
    }

    private static double People(int scenario, string group) => Two.Outcome(scenario, Given.Index("population"), Two.Groups.Names.ToList().IndexOf(group)).Mean;
}
