using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>The length of stay after a booking on one charge.</summary>
internal sealed class Stay
{
    private readonly QuantileTable _days, _shortUnderWay, _longUnderWay;
    private readonly double _shortShareUnderWay;

    /// <summary>The distribution that a scenario states.</summary>
    public Stay(StaySection stay)
    {
        var (shorter, longer) = ((stay.ShortShape.Value, stay.ShortScale.Days()), (stay.LongShape.Value, stay.LongScale.Days()));
        double shortMean = stay.ShortShare.Value * StayLengths.MeanOfWeibull(shorter.Item1, shorter.Item2);
        MeanDays = shortMean + ((1 - stay.ShortShare.Value) * StayLengths.MeanOfWeibull(longer.Item1, longer.Item2));
        _shortShareUnderWay = shortMean / MeanDays;
        _days = StayLengths.Mixture(stay.ShortShare.Value, shorter, longer);
        _shortUnderWay = StayLengths.WeibullFoundUnderWay(shorter.Item1, shorter.Item2);
        _longUnderWay = StayLengths.WeibullFoundUnderWay(longer.Item1, longer.Item2);
    }

    /// <summary>Mean length of stay.</summary>
    public double MeanDays { get; }

    /// <summary>The length of a new stay.</summary>
    public double Days(PersonDraws draws, Decision decision, uint ordinal) => draws.From(_days, decision, ordinal);

    /// <summary>The stay of somebody who is in jail on the first day, found under way: it is cut at a place that is uniform.</summary>
    /// <param name="draws">Of the person.</param>
    /// <param name="ordinal">The first of three ordinals of <see cref="Decision.FirstCustody"/>.</param>
    public (double Past, double Left) FoundUnderWay(PersonDraws draws, uint ordinal)
    {
        QuantileTable found = draws.Happens(_shortShareUnderWay, Decision.FirstCustody, ordinal) ? _shortUnderWay : _longUnderWay;
        double whole = draws.From(found, Decision.FirstCustody, ordinal + 1), left = whole * draws.Uniform(Decision.FirstCustody, ordinal + 2);
        return (whole - left, left);
    }
}
