using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>One kind of treatment, in the numbers of the engine.</summary>
/// <param name="Shape">Weibull shape of the time in treatment.</param>
/// <param name="ScaleDays">Weibull scale of the time in treatment.</param>
/// <param name="RemissionAtExit">Chance of remission for those who leave.</param>
/// <param name="FoundUnderWay">The whole time in treatment of those who are in it on the first day.</param>
internal sealed record Modality(double Shape, double ScaleDays, double RemissionAtExit, QuantileTable FoundUnderWay)
{
    /// <summary>Mean time in treatment.</summary>
    public double MeanDays => StayLengths.MeanOfWeibull(Shape, ScaleDays);

    /// <summary>Days to the end of treatment that a unit exponential stands for.</summary>
    public double Retention(double exponential) => ScaleDays * Math.Pow(exponential, 1 / Shape);

    /// <summary>The numbers that a scenario states.</summary>
    public static Modality Of(ModalitySection section)
    {
        double shape = section.RetentionShape.Value, scaleDays = section.RetentionScale.Days();
        return new(shape, scaleDays, section.RemissionAtExit.Value, StayLengths.WeibullFoundUnderWay(shape, scaleDays));
    }
}
