using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Batches;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using Record = Lead.Sim.Engine.Outcomes.Record;

namespace Lead.Sim.Experiments.Tests.Comparisons;

public class ComparisonTests
{
    private static readonly (int Index, Measure Item)[] Monthly = [.. Measure.All.Index().Where(measure => measure.Item.IsMonthly)];

    [Fact]
    public void A_scenario_does_not_differ_from_itself()
    {
        Comparison same = Given.Compared(replications: 5, "pilot", "pilot");

        Assert.Equal(["pilot", "pilot-2"], same.Scenarios.Select(scenario => scenario.Name));
        Assert.All(DifferenceRow.Of(same), row => Assert.Equal((0, 0, 0, true), (row.Paired.Difference.Mean, row.Paired.Difference.Lower95, row.Paired.Difference.Upper95, row.Paired.IsZeroEverywhere)));
        Assert.All(DifferenceRow.Of(same).Where(row => row.Judgement is not null), row => Assert.Equal((Verdict.NoDifference, new Interval(0, 0)), (row.Judgement!.Verdict, row.Judgement.Family)));
        Assert.All(Months(same), month => Assert.Equal(new Estimate(0, 0, 5), same.MonthlyDifference(1, month.Measure, month.Month)));
    }

    [Fact]
    public void Turned_round_every_difference_changes_its_sign_and_every_verdict_its_side()
    {
        Comparison there = Given.Compared(replications: 6, "no-lead", "expansion"), back = Given.Compared(replications: 6, "expansion", "no-lead");

        Assert.All(DifferenceRow.Of(there).Zip(DifferenceRow.Of(back)), rows =>
        {
            (PairedDifference one, PairedDifference other) = (rows.First.Paired, rows.Second.Paired);
            Assert.Equal((-one.Difference.Mean, one.Difference.StandardDeviation), (other.Difference.Mean, other.Difference.StandardDeviation));
            Assert.Equal((-one.Difference.Upper95, -one.Difference.Lower95), (other.Difference.Lower95, other.Difference.Upper95));
            Assert.Equal((one.Baseline, one.Other), (other.Other, other.Baseline));
            Assert.Equal(Opposite(rows.First.Judgement?.Verdict), rows.Second.Judgement?.Verdict);
        });
        Assert.All(Months(there), month => Assert.Equal(-there.MonthlyDifference(1, month.Measure, month.Month).Mean, back.MonthlyDifference(1, month.Measure, month.Month).Mean));
        Assert.Contains(DifferenceRow.Of(there), row => row.Judgement?.Verdict is Verdict.Better or Verdict.Worse);

        static Verdict? Opposite(Verdict? verdict) => verdict switch { Verdict.Better => Verdict.Worse, Verdict.Worse => Verdict.Better, _ => verdict };
    }

    [Fact]
    public void A_further_scenario_changes_nothing_about_the_others()
    {
        Comparison two = Given.Compared(replications: 4, "no-lead", "pilot"), three = Given.Compared(replications: 4, "no-lead", "expansion", "pilot");

        Assert.Equal(SummaryRow.Of(two), SummaryRow.Of(three).Where(row => row.Scenario != "expansion"));
        Assert.Equal(DifferenceRow.Of(two).Select(row => row.Paired), DifferenceRow.Of(three).Where(row => row.Scenario == "pilot").Select(row => row.Paired));
        Assert.All(Months(two), month => Assert.Equal(two.MonthlyDifference(1, month.Measure, month.Month), three.MonthlyDifference(2, month.Measure, month.Month)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_comparison_is_what_its_scenarios_give_alone_whatever_the_number_of_threads(int threads)
    {
        Design design = Given.Design("no-lead", "pilot");
        List<int> taken = [];
        Comparison comparison = Comparison.Run(design, new Plan(5), threads, (replication, _) => taken.Add(replication));

        Assert.Equal([0, 1, 2, 3, 4], taken);
        foreach (var (scenario, simulation) in design.Simulations.Index())
        {
            Record[] alone = [.. Enumerable.Range(0, 5).Select(replication => simulation.Run(design.Seed, replication))];
            for (int measure = 0; measure < Measure.All.Count; measure++)
                for (int group = 0; group < design.Groups.Names.Count; group++)
                    Assert.Equal(alone.Select(record => record.Totals[measure][group]), comparison.Totals(scenario, measure, group).ToArray());
            foreach (var (measure, month) in Months(comparison))
                Assert.Equal(Estimate.Of(alone.Select(record => record.Monthly[measure][month])), comparison.Monthly(scenario, measure, month));
        }
        Assert.Equal(design.Simulations.Sum(simulation => Enumerable.Range(0, 5).Sum(replication => simulation.Run(design.Seed, replication).Happenings)), comparison.Happenings);
    }

    [Fact]
    public void Monthly_differences_are_those_of_the_replications()
    {
        Design design = Given.Design("no-lead", "expansion");
        Comparison comparison = Comparison.Run(design, new Plan(4), threads: 2);
        Batch[] alone = [.. design.Simulations.Select(simulation => Batch.Run(simulation, design.Seed, 4, threads: 2))];

        Assert.All(Months(comparison), place => Assert.Equal(
            Estimate.Of(alone[1].Records.Zip(alone[0].Records, (other, baseline) => other.Monthly[place.Measure][place.Month] - baseline.Monthly[place.Measure][place.Month])),
            comparison.MonthlyDifference(1, place.Measure, place.Month)));
    }

    [Fact]
    public void The_verdict_needs_a_wider_interval_than_the_table_shows_and_the_wider_the_more_is_compared()
    {
        // 1 − 0.05 / (6 outcomes × others).
        Assert.Equal([1 - (0.05 / 6), 1 - (0.05 / 6), 1 - (0.05 / 12), 1 - (0.05 / 138)], new[] { 1, 2, 3, 24 }.Select(Judgement.Coverage));
        Assert.All(DifferenceRow.Of(Given.Compared(replications: 4, "no-lead", "pilot")).Where(row => row.Judgement is not null), row =>
            Assert.Equal(row.Paired.Difference.IntervalAt(1 - (0.05 / 6)), row.Judgement!.Family));
    }

    [Fact]
    public void The_best_scenario_stands_first()
    {
        Comparison comparison = Given.Compared(replications: 4, "no-lead", "expansion", "pilot");

        Assert.Equal(3 * Headline.All.Count, Ranked.Of(comparison).Count());
        Assert.All(Ranked.Of(comparison).GroupBy(ranked => ranked.Outcome), outcome =>
        {
            double[] means = [.. outcome.Select(ranked => ranked.Mean)];
            Assert.Equal(outcome.Key.Direction is Direction.MoreIsBetter ? means.OrderDescending() : means.Order(), means);
            Assert.Equal(1, outcome.Sum(ranked => ranked.ProbabilityBest), 9);
        });
    }

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        Comparison comparison = Given.Compared(replications: 2, "no-lead", "pilot");

        Assert.Throws<ArgumentOutOfRangeException>(() => comparison.Difference(0, 0));
        Assert.Throws<ArgumentException>(() => comparison.Monthly(0, Given.Index("qalys-discounted"), 0));
        Assert.Throws<ArgumentException>(() => Comparison.Run(Given.Design("pilot"), Plan.Precise(Precision.Standard), threads: 1));
    }

    private static IEnumerable<(int Measure, int Month)> Months(Comparison comparison) =>
        from measure in Monthly
        from month in Enumerable.Range(0, comparison.Months.Count)
        select (measure.Index, month);
}
