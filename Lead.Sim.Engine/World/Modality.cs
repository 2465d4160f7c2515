using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>One kind of treatment, in the numbers of the engine.</summary>
/// <param name="Shape">Weibull shape of the time in treatment.</param>
/// <param name="ScaleDays">Weibull scale of the time in treatment.</param>
/// <param name="RemissionAtExit">Chance of remission for those who leave.</param>
/// <param name="FoundUnderWay">The whole time in treatment of those who are in it on the first day, if housed.</param>
/// <param name="RelativeScale">The scale of those who enter unhoused (2) and also use cocaine (1), or both (3), relative to others (0).</param>
internal sealed record Modality(double Shape, double ScaleDays, double RemissionAtExit, QuantileTable FoundUnderWay, double[] RelativeScale)
{
    private const double OddsMeasuredAtMonths = 6;

    // Beyond this cumulative hazard a share in treatment and its odds are the same number to the last bit.
    private const double HazardOfNearlyNobody = 40;

    /// <summary>Mean time in treatment.</summary>
    public double MeanDays => StayLengths.MeanOfWeibull(Shape, ScaleDays);

    /// <summary>Time in treatment of those who are housed and use no cocaine.</summary>
    public QuantileTable Retention { get; } = StayLengths.Weibull(Shape, ScaleDays);

    /// <summary>A length of treatment of those who are housed and use no cocaine as it is for this person.</summary>
    public double LengthOf(double days, bool isUnhoused, bool usesCocaine) => days * RelativeScale[(isUnhoused ? 2 : 0) + (usesCocaine ? 1 : 0)];

    /// <summary>The numbers that a scenario states.</summary>
    /// <param name="section">The modality.</param>
    /// <param name="unhousedOdds">Odds of being in treatment after six months, of those unhoused at entry relative to housed.</param>
    /// <param name="cocaineOdds">The same, of those who also use cocaine relative to others.</param>
    public static Modality Of(ModalitySection section, double unhousedOdds, double cocaineOdds)
    {
        double shape = section.RetentionShape.Value, scaleDays = section.RetentionScale.Days();
        double[] relativeScale = [.. new[] { 1, cocaineOdds, unhousedOdds, unhousedOdds * cocaineOdds }.Select(odds => ScaleAtOdds(shape, scaleDays, odds))];
        return new(shape, scaleDays, section.RemissionAtExit.Value, StayLengths.WeibullFoundUnderWay(shape, scaleDays), relativeScale);
    }

    // An odds ratio holds at six months alone, where H = (t / scale)^shape is the cumulative hazard of the others and exp(−H) their share in treatment. Odds
    // smaller by a factor o make it H' = ln(1 + (exp(H) − 1) / o), and of two Weibull times of one shape H / H' = (scale' / scale)^shape.
    private static double ScaleAtOdds(double shape, double scaleDays, double odds)
    {
        double others = Math.Pow(OddsMeasuredAtMonths * KnownUnits.DaysPerMonth / scaleDays, shape);
        double these = others > HazardOfNearlyNobody ? others - Math.Log(odds) : Math.Log(1 + ((Math.Exp(others) - 1) / odds));
        return odds == 1 ? 1 : Math.Pow(others / these, 1 / shape);
    }
}
