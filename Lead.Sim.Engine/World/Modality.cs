using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>One kind of treatment, in the numbers of the engine.</summary>
/// <param name="Shape">Weibull shape of the time in treatment.</param>
/// <param name="ScaleDays">Weibull scale of the time in treatment.</param>
/// <param name="RemissionAtExit">Chance of remission for those who leave.</param>
/// <param name="FoundUnderWay">The whole time in treatment of those who are in it on the first day, if housed.</param>
/// <param name="ScaleUnhoused">The scale of those who enter unhoused, relative to housed.</param>
internal sealed record Modality(double Shape, double ScaleDays, double RemissionAtExit, QuantileTable FoundUnderWay, double ScaleUnhoused)
{
    private const double OddsMeasuredAtMonths = 6;

    // Beyond this cumulative hazard a share in treatment and its odds are the same number to the last bit.
    private const double HazardOfNearlyNobody = 40;

    /// <summary>Mean time in treatment.</summary>
    public double MeanDays => StayLengths.MeanOfWeibull(Shape, ScaleDays);

    /// <summary>Days to the end of treatment that a unit exponential stands for.</summary>
    public double Retention(double exponential, bool isUnhoused = false) => LengthOf(ScaleDays * Math.Pow(exponential, 1 / Shape), isUnhoused);

    /// <summary>A length of treatment of the housed as it is for this person.</summary>
    public double LengthOf(double days, bool isUnhoused) => isUnhoused ? days * ScaleUnhoused : days;

    /// <summary>The numbers that a scenario states.</summary>
    /// <param name="section">The modality.</param>
    /// <param name="unhousedOdds">Odds of being in treatment after six months, of those unhoused at entry relative to housed.</param>
    public static Modality Of(ModalitySection section, double unhousedOdds)
    {
        double shape = section.RetentionShape.Value, scaleDays = section.RetentionScale.Days();
        return new(shape, scaleDays, section.RemissionAtExit.Value, StayLengths.WeibullFoundUnderWay(shape, scaleDays), ScaleAtOdds(shape, scaleDays, unhousedOdds));
    }

    // The odds ratio holds at six months alone, where H = (t / scale)^shape is the cumulative hazard of the housed and exp(−H) their share in treatment. Odds
    // smaller by a factor o make it H' = ln(1 + (exp(H) − 1) / o), and of two Weibull times of one shape H / H' = (scale' / scale)^shape.
    private static double ScaleAtOdds(double shape, double scaleDays, double odds)
    {
        double housed = Math.Pow(OddsMeasuredAtMonths * KnownUnits.DaysPerMonth / scaleDays, shape);
        double unhoused = housed > HazardOfNearlyNobody ? housed - Math.Log(odds) : Math.Log(1 + ((Math.Exp(housed) - 1) / odds));
        return odds == 1 ? 1 : Math.Pow(housed / unhoused, 1 / shape);
    }
}
