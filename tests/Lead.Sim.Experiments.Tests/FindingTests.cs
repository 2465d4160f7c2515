using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Tests;

/// <summary>Sentences about outcomes never claim more than their intervals hold.</summary>
public class FindingTests
{
    private const double TenYears = 3652;
    private const int Replications = 25;

    [Fact]
    public void Better_is_said_with_its_interval_a_month() => Says(
        "301 fewer jail days a month (95 % interval 240 to 362 fewer)",
        Verdict.Better, "jail-days", Of(mean: -36_084, halfWidth: 7_300));

    [Fact]
    public void A_difference_that_is_clear_and_small_is_said_to_be_small() => Assert.Equal(
        "5.47 fewer arrests a year, 0.038 % of the baseline (95 % interval 5.09 to 5.85 fewer)",
        new Finding(OutcomeWords.Of(Measure.Named("arrests")), new(Of(-54.7, 3.8), new(144_827, 1_300, Replications), default), new(Direction.LessIsBetter, new(-60, -49), Verdict.Better), TenYears).Sentence);

    [Fact]
    public void More_of_what_is_good_is_better() => Says(
        "23.5 more discounted quality-adjusted life years in 10 years (95 % interval 21.7 to 25.4 more)",
        Verdict.Better, "qalys-discounted", Of(23.54, 1.84), Direction.MoreIsBetter);

    [Fact]
    public void Worse_money_is_said_in_millions() => Says(
        "$7.20 million more discounted total cost in 10 years (95 % interval $7.00 million to $7.40 million more)",
        Verdict.Worse, "cost-total-discounted", Of(7_201_096, 199_597));

    [Fact]
    public void No_clear_difference_says_which_effects_are_ruled_out() => Says(
        "no clear difference in overdose deaths (95 % interval: at most 12 fewer or 9 more in 10 years)",
        Verdict.NoClearDifference, "overdose-deaths", Of(-1.6, 10.6));

    [Fact]
    public void What_stands_out_only_by_itself_is_not_clear() => Says(
        "no clear difference in overdose deaths: 0.13 to 1.37 fewer in 10 years (95 % interval), but not clear once one allows for all the outcomes that are looked at",
        Verdict.NoClearDifference, "overdose-deaths", Of(-0.75, 0.62), family: new(-1.8, 0.3));

    [Fact]
    public void Exactly_equal_is_said_so() => Says("exactly the same arrests in every replication", Verdict.NoDifference, "arrests", Of(0, 0), family: new(0, 0));

    [Fact]
    public void A_single_replication_says_nothing_about_chance() => Says(
        "3.10 fewer arrests a year in the only replication, which says nothing about chance",
        Verdict.NoClearDifference, "arrests", new(-31, double.NaN, 1), family: new(double.NaN, double.NaN));

    [Theory]
    [InlineData("exactly equal", Verdict.NoDifference, Verdict.NoDifference)]
    [InlineData("no clear difference", Verdict.NoClearDifference, Verdict.NoDifference)]
    [InlineData("better", Verdict.Better, Verdict.NoClearDifference)]
    [InlineData("worse", Verdict.Worse, Verdict.NoDifference)]
    [InlineData("mixed", Verdict.Better, Verdict.Worse)]
    public void The_verdict_on_a_scenario_follows_from_those_on_its_outcomes(string word, Verdict one, Verdict two) =>
        Assert.Equal(word, new PlainVerdict([Judged(one), Judged(two)]).Word);

    [Fact]
    public void A_verdict_is_one_line_of_text_with_what_is_clear_first() => Assert.Equal(
        "mixed: 3.0 more arrests a year (95 % interval 2.0 to 4.0 more); 3.0 fewer arrests a year (95 % interval 2.0 to 4.0 fewer); exactly the same arrests in every replication.",
        new PlainVerdict([Judged(Verdict.NoDifference), Judged(Verdict.Worse), Judged(Verdict.Better)]).Text);

    [Theory]
    [InlineData("arrests")]
    [InlineData("jail-days")]
    [InlineData("cost-total-discounted")]
    [InlineData("qalys-discounted")]
    public void No_sentence_claims_a_direction_whose_interval_holds_zero(string measure)
    {
        double[] sizes = [0, 1e-4, 0.03, 0.99, 1, 1.01, 7, 360, 98_765, 4e6];
        var cases =
            from mean in sizes.Concat(sizes.Select(size => -size))
            from halfWidth in sizes
            from familyHalfWidth in sizes
            from shift in new[] { -1, 0, 1 }
            from verdict in Enum.GetValues<Verdict>()
            select (Verdict: verdict, Difference: Of(mean, halfWidth), Family: new Interval(mean + shift - familyHalfWidth, mean + shift + familyHalfWidth));

        foreach (var (verdict, difference, family) in cases.Where(one => one.Verdict is not Verdict.NoDifference))
        {
            Finding finding = Found(verdict, measure, difference, Direction.LessIsBetter, family);
            if (family.Contains(0) || (difference.Lower95 <= 0 && difference.Upper95 >= 0))
            {
                Assert.Equal(Verdict.NoClearDifference, finding.Verdict);
                Assert.StartsWith("no clear difference", finding.Sentence, StringComparison.Ordinal);
            }
            if (finding.Verdict is Verdict.Better or Verdict.Worse)
            {
                Assert.DoesNotMatch(difference.Mean < 0 ? "more" : "fewer|less", finding.Sentence);
                Assert.DoesNotMatch(@"(interval|to) \$?0(\.0+)? ", finding.Sentence);
            }
        }
    }

    private static void Says(string sentence, Verdict verdict, string measure, Estimate difference, Direction direction = Direction.LessIsBetter, Interval? family = null)
    {
        Finding finding = Found(verdict, measure, difference, direction, family ?? new(difference.Lower95, difference.Upper95));

        Assert.Equal(sentence, finding.Sentence);
        Assert.Equal(verdict, finding.Verdict);
    }

    private static Finding Judged(Verdict verdict) => verdict switch
    {
        Verdict.Better => Found(verdict, "arrests", Of(-30, 10), Direction.LessIsBetter, new(-45, -15)),
        Verdict.Worse => Found(verdict, "arrests", Of(30, 10), Direction.LessIsBetter, new(15, 45)),
        Verdict.NoDifference => Found(verdict, "arrests", Of(0, 0), Direction.LessIsBetter, new(0, 0)),
        _ => Found(verdict, "arrests", Of(5, 10), Direction.LessIsBetter, new(-10, 20)),
    };

    private static Finding Found(Verdict verdict, string measure, Estimate difference, Direction direction, Interval family) =>
        new(OutcomeWords.Of(Measure.Named(measure)), new(difference, default, default), new(direction, family, verdict), TenYears);

    // An estimate whose 95 % interval has a half-width.
    private static Estimate Of(double mean, double halfWidth)
    {
        var one = new Estimate(0, 1, Replications);
        return new(mean, halfWidth / one.Upper95, Replications);
    }
}
