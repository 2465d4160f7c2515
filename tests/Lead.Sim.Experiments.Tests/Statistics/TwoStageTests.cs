using Lead.Sim.Engine.Randomness;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Experiments.Tests.Statistics;

public class TwoStageTests
{
    private const int FirstStage = 30;

    [Fact]
    public void The_number_needed_is_Steins()
    {
        // t of 9 degrees of freedom at 97.5 % is 2.262157: (2.262157 × 2 / 1)² = 20.5.
        var first = new Estimate(100, 2, 10);

        Assert.Equal(21, TwoStage.Needed(first, halfWidth: 1, coverage: 0.95));
        Assert.Equal(10, TwoStage.Needed(first, halfWidth: 2, coverage: 0.95));
        Assert.Equal(10, TwoStage.Needed(first with { StandardDeviation = 0 }, halfWidth: 1e-9, coverage: 0.95));
        Assert.Equal(double.PositiveInfinity, TwoStage.Needed(first, halfWidth: 0, coverage: 0.95));
        Assert.Equal(double.PositiveInfinity, TwoStage.Needed(new(1, double.NaN, 1), halfWidth: 1, coverage: 0.95));
    }

    [Fact]
    public void The_interval_of_the_number_needed_is_as_narrow_as_was_wanted()
    {
        var first = new Estimate(100, 2, 10);

        Assert.InRange(TwoStage.IntervalOf(new(99, 5, 21), first, 0.95).HalfWidth, 0.95, 1);
        Assert.InRange(TwoStage.IntervalOf(new(99, 5, 20), first, 0.95).HalfWidth, 1, 1.05);
    }

    [Fact]
    public void With_a_fixed_number_the_interval_is_Students()
    {
        Estimate all = Estimate.Of([4.0, 8, 6, 2]);

        Assert.Equal(all.IntervalAt(0.99), TwoStage.IntervalOf(all, all, 0.99));
    }

    [Fact]
    public void A_first_stage_without_a_difference_does_not_hide_what_came_later() =>
        Assert.Equal(new Estimate(1, 2, 50).IntervalAt(0.95), TwoStage.IntervalOf(new(1, 2, 50), new(0, 0, 30), 0.95));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_intervals_of_a_family_together_hold_the_true_differences_in_95_percent_of_the_trials(bool skewed)
    {
        // Six independent outcomes as in a comparison of two scenarios; the hardest takes about 130 replications. Independent intervals of 1 − 0.05/6 each hold
        // together with a chance of (1 − 0.05/6)⁶ = 0.951. 2,000 trials: standard error 9.7 trials; 4 of them either way (a false alarm in 16,000). The skewed
        // differences are gamma with shape 8, skewness 0.7.
        const int trials = 2_000;
        int hits = Enumerable.Range(0, trials).Count(trial => AllHold(new Draws(13, trial), skewed));

        Assert.InRange(hits, 1_902 - 39, 1_902 + 39);
    }

    private static bool AllHold(Draws draws, bool skewed)
    {
        double coverage = Judgement.Coverage(scenarios: 2);
        Estimate[] first = [.. Headline.All.Select((_, outcome) => Estimate.Of(Enumerable.Range(0, FirstStage).Select(n => Value(draws.Of(outcome), (uint)n, skewed))))];
        double needed = first.Max(estimate => TwoStage.Needed(estimate, halfWidth: 0.28, coverage));
        return first.Index().All(outcome =>
        {
            // The mean of all that come after the first stage, in one draw.
            int more = (int)needed - FirstStage;
            double rest = more == 0 ? 0 : Mean(draws.Of(outcome.Index), more, skewed);
            var all = new Estimate(((FirstStage * outcome.Item.Mean) + (more * rest)) / needed, double.NaN, (int)needed);
            return TwoStage.IntervalOf(all, outcome.Item, coverage).Contains(0);
        });
    }

    // Mean 0, standard deviation 1.
    private static double Value(PersonDraws draws, uint n, bool skewed) => Quantile(draws.Uniform(Decision.Charge, n), 1, skewed);

    private static double Mean(PersonDraws draws, int many, bool skewed) => Quantile(draws.Uniform(Decision.Frailty, 0), many, skewed);

    // A sum of gamma values is gamma.
    private static double Quantile(double u, int many, bool skewed)
    {
        const double shape = 8;
        return skewed ? (Gamma.InvCDF(shape * many, Math.Sqrt(shape), u) - (many * Math.Sqrt(shape))) / many : Normal.InvCDF(0, 1, u) / Math.Sqrt(many);
    }
}
