using System.Globalization;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Calibration;

/// <summary>A line of the calibration table.</summary>
/// <param name="Id">Of the target in the evidence table.</param>
/// <param name="What">What is compared.</param>
/// <param name="Target">What was measured.</param>
/// <param name="Rows">Ids of the rows of the evidence table behind it.</param>
/// <param name="Model">Mean and 95 % interval; a single number where it is computed without chance; or a dash.</param>
/// <param name="Tolerance">Lowest and highest accepted mean, or a dash.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Why">One sentence where it is not met or not comparable; what else a reader should know.</param>
internal sealed record Comparison(string Id, string What, string Target, string Rows, string Model, string Tolerance, Verdict Verdict, string Why)
{
    private const string None = "-";

    /// <summary>A number of the model beside a measured one.</summary>
    public static Comparison Of(Measured target, Estimate model, string low, string high, string note = "")
    {
        string why = model.Mean < target.Low ? low : model.Mean > target.High ? high : "";
        return new(
            target.Id,
            target.What,
            target.Text ?? Number(target.Value, target.Format),
            target.Rows,
            Words(model, target.Format),
            double.IsNegativeInfinity(target.Low) ? $"at most {Number(target.High, target.Format)}" : $"{Number(target.Low, target.Format)} to {Number(target.High, target.Format)}",
            model.Mean >= target.Low && model.Mean <= target.High ? Verdict.Met : Verdict.NotMet,
            string.Join(" ", new[] { why, note }.Where(sentence => sentence is not "")));
    }

    /// <summary>A number computed from the scenario, without chance.</summary>
    public static Comparison Of(Measured target, double model, string low, string high, string note = "") =>
        Of(target, new Estimate(model, double.NaN, 1), low, high, note);

    /// <summary>Two numbers that do not count the same thing.</summary>
    public static Comparison NotComparable(string id, string what, string target, string rows, Estimate? model, string format, string why) =>
        new(id, what, target, rows, model is { } estimate ? Words(estimate, format) : None, None, Verdict.NotComparable, why);

    /// <summary>What the records of the model do not hold.</summary>
    public static Comparison NotYetMeasurable(string id, string what, string target, string rows, string why) =>
        new(id, what, target, rows, None, None, Verdict.NotYetMeasurable, why);

    private static string Words(Estimate model, string format) =>
        double.IsNaN(model.Lower95) ? Number(model.Mean, format) : $"{Number(model.Mean, format)} ({Number(model.Lower95, format)} to {Number(model.Upper95, format)})";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
