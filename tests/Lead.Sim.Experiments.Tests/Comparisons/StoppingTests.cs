using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests.Comparisons;

public class StoppingTests
{
    private static readonly Headline Arrests = Headline.All[0];

    [Fact]
    public void A_fixed_number_is_run_and_nothing_else_asked()
    {
        Stopping stopping = Comparison.Run(Given.Design("no-lead", "pilot"), new Plan(3), threads: 2).Stopping;

        Assert.Equal((StoppingReason.AsAskedFor, 3, 3, "3 replications, as asked for."), (stopping.Reason, stopping.Replications, stopping.FirstStage, stopping.Words()));
        Assert.Empty(stopping.Requirements);
    }

    [Fact]
    public void A_precision_that_the_first_stage_has_already_needs_no_more()
    {
        Stopping stopping = Run(Plan.Precise([new(Arrests, 1e6, IsPercent: false)])).Stopping;

        Assert.Equal((StoppingReason.PreciseEnough, 30, 30), (stopping.Reason, stopping.Replications, stopping.FirstStage));
    }

    [Fact]
    public void The_spread_of_the_first_stage_alone_decides_how_many_are_run()
    {
        Estimate first = Given.Compared(replications: 30, "no-lead", "pilot").Difference(1, Arrests.Index).Difference;
        double halfWidth = 0.8 * first.IntervalAt(Judgement.Coverage(2)).HalfWidth;
        Comparison comparison = Run(Plan.Precise([new(Arrests, halfWidth, IsPercent: false)]));

        // 30 / 0.8² = 46.9.
        Assert.Equal((StoppingReason.PreciseEnough, 47, 30), (comparison.Stopping.Reason, comparison.Replications, comparison.Stopping.FirstStage));
        Assert.Equal(halfWidth, comparison.Stopping.Hardest!.HalfWidth);
        Assert.InRange(Judgement.Of(comparison, 1, Arrests).Family.HalfWidth, 0.98 * halfWidth, halfWidth);
        Assert.StartsWith("Stopped after 47 replications: precise enough. The spread of the first 30 said that 47 are needed to know the difference in arrests of pilot to ±", comparison.Stopping.Words(), StringComparison.Ordinal);
        Assert.Equal(DifferenceRow.Of(Given.Compared(replications: 47, "no-lead", "pilot")).Select(row => row.Paired), DifferenceRow.Of(comparison).Select(row => row.Paired));
    }

    [Fact]
    public void A_percentage_is_of_the_baseline()
    {
        Comparison comparison = Run(Plan.Precise([new(Arrests, 50, IsPercent: true)], most: 4));

        Assert.Equal(comparison.Outcome(0, Arrests.Index).Mean / 2, comparison.Stopping.Hardest!.HalfWidth, 9);
    }

    [Fact]
    public void The_most_replications_cut_it_and_are_told()
    {
        Stopping stopping = Run(Plan.Precise([new(Arrests, 0.01, IsPercent: false)], most: 33)).Stopping;

        Assert.Equal((StoppingReason.MostReplications, 33, 30), (stopping.Reason, stopping.Replications, stopping.FirstStage));
        Assert.Matches("^Stopped after 33 replications, the most that are allowed; [0-9,]+ are needed to know the difference in arrests of pilot to ±0.01 arrests. Raise --max-replications to run more.$", stopping.Words());
    }

    [Theory]
    [InlineData(3, 3, 3)]
    [InlineData(0, 2, 2)]
    [InlineData(34, 34, 30)]
    public void The_time_limit_cuts_it_whenever_it_comes(int limit, int replications, int firstStage)
    {
        // Every replication takes a second. One thread: with more, those that have begun are finished.
        var clock = new Clock();
        Comparison comparison = Comparison.Run(
            Given.Design("no-lead", "pilot"), Plan.Precise([new(Arrests, 0.01, IsPercent: false)], timeLimit: TimeSpan.FromSeconds(limit)), threads: 1, (_, _) => clock.Seconds++, progress: null, clock);

        Assert.Equal((StoppingReason.TimeLimit, replications, firstStage), (comparison.Stopping.Reason, comparison.Replications, comparison.Stopping.FirstStage));
        Assert.Equal(firstStage < 30, comparison.Stopping.Words().Contains(", before a first stage of 30 was over;", StringComparison.Ordinal));
        Assert.Contains($"--replications {replications} runs the same again", comparison.Stopping.Words(), StringComparison.Ordinal);
        Assert.Equal(SummaryRow.Of(Given.Compared(replications, "no-lead", "pilot")), SummaryRow.Of(comparison));
    }

    [Fact]
    public void Progress_expects_what_the_time_limit_lets_through()
    {
        var clock = new Clock();
        List<(int, int)> told = [];
        Comparison.Run(
            Given.Design("no-lead", "pilot"), Plan.Precise([new(Arrests, 0.01, IsPercent: false)], timeLimit: TimeSpan.FromSeconds(8)), threads: 1, (_, _) => clock.Seconds += 2, (finished, total) => told.Add((finished, total)), clock);

        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], told);
    }

    [Fact]
    public void Nothing_can_be_known_to_a_percentage_of_nothing()
    {
        Headline none = new(Measure.Named("enrolled"), Direction.Neither);
        Stopping stopping = Run(Plan.Precise([new(none, 1, IsPercent: true)], most: 4)).Stopping;

        Assert.Equal(double.PositiveInfinity, stopping.Hardest!.Replications);
        Assert.Contains("no number is enough to know the difference in enrolled of pilot to 0", stopping.Words(), StringComparison.Ordinal);
    }

    private static Comparison Run(Plan plan) => Comparison.Run(Given.Design("no-lead", "pilot"), plan, threads: 2);

    private sealed class Clock : TimeProvider
    {
        public int Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
