using System.Globalization;
using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Runner.Screens;

/// <summary>Figures as tables on the screen show them.</summary>
internal static class Figures
{
    /// <summary>A number with one decimal below a thousand; a hyphen if there is none.</summary>
    public static string Number(double value)
    {
        string text = double.IsNaN(value) ? "-" : value.ToString(Math.Abs(value) < 1000 ? "N1" : "N0", CultureInfo.InvariantCulture);
        return text is "-0.0" ? "0.0" : text;
    }

    /// <summary>The same with its sign; 0 has none.</summary>
    public static string Signed(double value) => value > 0 && Number(value) is not "0.0" ? $"+{Number(value)}" : Number(value);

    /// <summary>Two ends of an interval.</summary>
    public static string Interval(double lower, double upper) => double.IsNaN(lower) ? "-" : $"{Number(lower)} to {Number(upper)}";

    /// <summary>The unit of a total.</summary>
    public static string Unit(Measure measure) => measure.Kind == MeasureKind.Census ? $"{measure.Unit}, mean" : measure.Unit;
}
