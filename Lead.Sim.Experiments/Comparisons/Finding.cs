using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What is said of one headline outcome of one scenario, in a sentence that never claims more than its intervals hold.</summary>
/// <param name="Words">How to speak of the outcome.</param>
/// <param name="Paired">The difference from the baseline, over the whole time.</param>
/// <param name="Judgement">What it comes to.</param>
/// <param name="Days">Days of the whole time.</param>
public sealed record Finding(OutcomeWords Words, PairedDifference Paired, Judgement Judgement, double Days)
{
    private const double Million = 1e6;

    private double Lower => Paired.Difference.Lower95 / Words.Divisor(Days);

    private double Upper => Paired.Difference.Upper95 / Words.Divisor(Days);

    private double Mean => Paired.Difference.Mean / Words.Divisor(Days);

    // An end that is shown as zero is taken for zero.
    private bool ExcludesZero => (Lower > 0 && Digits.Tells(Lower / Unit)) || (Upper < 0 && Digits.Tells(Upper / Unit));

    /// <summary>Better or worse only if the interval that allows for looking at many outcomes and the interval that is printed both lie on one side of zero.</summary>
    public Verdict Verdict => Judgement.Verdict is Verdict.Better or Verdict.Worse && !(ExcludesZero && !Judgement.Family.Contains(0)) ? Verdict.NoClearDifference : Judgement.Verdict;

    /// <summary>The sentence, without a full stop.</summary>
    public string Sentence => Verdict switch
    {
        Verdict.NoDifference => $"exactly the same {Words.Noun} in every replication",
        Verdict.Better or Verdict.Worse => $"{Amount(Mean)} {Words.Noun} {Words.When(Days)}{Share} (95 % interval {Range})",
        _ when double.IsNaN(Lower) => $"{Amount(Mean)} {Words.Noun} {Words.When(Days)} in the only replication, which says nothing about chance",
        _ when ExcludesZero => $"no clear difference in {Words.Noun}: {Range} {Words.When(Days)} (95 % interval), but not clear once one allows for all the outcomes that are looked at",
        _ => $"no clear difference in {Words.Noun} (95 % interval: at most {Amount(Lower)} or {Amount(Upper)} {Words.When(Days)})",
    };

    private bool IsInMillions => Words.IsMoney && Math.Abs(Mean) >= Million;

    private double Unit => IsInMillions ? Million : 1;

    private Rounding Digits => double.IsNaN(Lower) ? Rounding.Of(new Estimate(Mean / Unit, double.NaN, 1)) : Rounding.Of(Lower / Unit, Upper / Unit);

    // How much that is: a difference can be clear and small.
    private string Share => double.IsNaN(Paired.PercentOfBaseline) ? "" : $", {Rounding.ToDigits(Math.Abs(Paired.PercentOfBaseline), 2).Show(Math.Abs(Paired.PercentOfBaseline))} % of the baseline";

    // "250 to 370 fewer"; only for an interval on one side of zero.
    private string Range => Upper < 0 ? $"{Size(Upper)} to {Size(Lower)} {Words.Fewer}" : $"{Size(Lower)} to {Size(Upper)} more";

    private string Amount(double value) => $"{Size(value)} {(value < 0 ? Words.Fewer : "more")}";

    private string Size(double value) => !Words.IsMoney ? Digits.Show(Math.Abs(value))
        : IsInMillions ? $"${Digits.Show(Math.Abs(value) / Million)} million"
        : $"${Digits.Show(Math.Abs(value))}";
}
