using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>
/// The length of stay after a booking on one charge: short or long, each Weibull. With n prior arrests and c those of the typical person, the odds of a long
/// stay go with ((1 + n) / (1 + c)) to one exponent, the scale of long stays to another. Rules of release change the odds of a short one by year.
/// </summary>
internal sealed class Stay
{
    // More prior arrests count as so many.
    private const int MostPriors = 200;

    private readonly double _shortShape, _shortScale, _shortMean, _longShape;
    private readonly double[] _shortShare = new double[MostPriors + 1], _longScale = new double[MostPriors + 1], _mean = new double[MostPriors + 1];
    private readonly QuantileTable _short, _long, _shortUnderWay, _longUnderWay;

    /// <summary>The distribution that a scenario states.</summary>
    /// <param name="stay">Of the typical person.</param>
    /// <param name="priors">How it depends on prior arrests.</param>
    /// <param name="releaseOdds">Odds of a short stay in the year, relative to those stated.</param>
    public Stay(StaySection stay, PriorsSection priors, double releaseOdds = 1)
    {
        (_shortShape, _shortScale, _longShape) = (stay.ShortShape.Value, stay.ShortScale.Days(), stay.LongShape.Value);
        _shortMean = StayLengths.MeanOfWeibull(_shortShape, _shortScale);
        double longMean = StayLengths.MeanOfWeibull(_longShape, 1);
        for (int arrests = 0; arrests <= MostPriors; arrests++)
        {
            double relative = (1 + arrests) / (1 + priors.Typical.Value), odds = Math.Pow(relative, priors.LongStay.Value) / releaseOdds;
            _shortShare[arrests] = stay.ShortShare.Value / (stay.ShortShare.Value + ((1 - stay.ShortShare.Value) * odds));
            _longScale[arrests] = stay.LongScale.Days() * Math.Pow(relative, priors.LongScale.Value);
            _mean[arrests] = (_shortShare[arrests] * _shortMean) + ((1 - _shortShare[arrests]) * _longScale[arrests] * longMean);
        }
        _short = StayLengths.Weibull(_shortShape, _shortScale);
        _long = StayLengths.Weibull(_longShape, 1);
        _shortUnderWay = StayLengths.WeibullFoundUnderWay(_shortShape, _shortScale);
        _longUnderWay = StayLengths.WeibullFoundUnderWay(_longShape, 1);
    }

    /// <summary>Mean length of stay after so many prior arrests.</summary>
    public double MeanDays(int priors) => _mean[Math.Min(priors, MostPriors)];

    /// <summary>The length of a new stay after so many prior arrests.</summary>
    /// <remarks>One number says both whether the stay is a short one and its rank among those of its kind.</remarks>
    public double Days(int priors, PersonDraws draws, Decision decision, uint ordinal)
    {
        int arrests = Math.Min(priors, MostPriors);
        double rank = draws.Uniform(decision, ordinal), shortShare = _shortShare[arrests];
        return rank < shortShare
            ? _short.AtRank(rank / shortShare)
            : _longScale[arrests] * _long.AtRank((rank - shortShare) / (1 - shortShare));
    }

    /// <summary>The stay of somebody who is in jail on the first day, found under way: it is cut at a place that is uniform.</summary>
    /// <param name="priors">Prior arrests.</param>
    /// <param name="draws">Of the person.</param>
    /// <param name="ordinal">The first of three ordinals of <see cref="Decision.FirstCustody"/>.</param>
    public (double Past, double Left) FoundUnderWay(int priors, PersonDraws draws, uint ordinal)
    {
        int arrests = Math.Min(priors, MostPriors);
        bool isShort = draws.Happens(_shortShare[arrests] * _shortMean / _mean[arrests], Decision.FirstCustody, ordinal);
        double whole = isShort
            ? draws.From(_shortUnderWay, Decision.FirstCustody, ordinal + 1)
            : _longScale[arrests] * draws.From(_longUnderWay, Decision.FirstCustody, ordinal + 1);
        double left = whole * draws.Uniform(Decision.FirstCustody, ordinal + 2);
        return (whole - left, left);
    }
}
