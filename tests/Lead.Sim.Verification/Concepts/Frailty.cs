using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Gamma frailty makes arrest counts negative binomial.</summary>
internal static class Frailty
{
    private const int People = 300, Replications = 400;
    private const double PerYear = 0.4;

    public static IEnumerable<Check> Checks => new[] { 0.36, 1 }.SelectMany(OfShape);

    private static IEnumerable<Check> OfShape(double shape)
    {
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            Arrest = still.Arrest with
            {
                Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(PerYear) },
                Frailty = still.Arrest.Frailty with { Shape = still.Arrest.Frailty.Shape.Of(shape) },
            },
            Jail = Given.NoStay,
        };
        var totals = new Lazy<Estimate>(() => Estimate.Of(Given.Records(scenario, People, Replications).Select(record => record.Total("arrests"))));
        double mean = PerYear * still.HorizonDays / 365.25, variance = People * (mean + (mean * mean / shape));
        yield return new(nameof(Frailty), $"arrests of {People} people, frailty of shape {shape}: mean", "n m", () => Finding.Of(People * mean, totals.Value.Mean, Math.Sqrt(variance / Replications)));

        // The standard error of a variance from r values is about √(2 / (r - 1)) of it.
        yield return new(nameof(Frailty), $"arrests of {People} people, frailty of shape {shape}: variance", "negative binomial: n (m + m² / shape)", () =>
            Finding.Of(variance, totals.Value.StandardDeviation * totals.Value.StandardDeviation, variance * Math.Sqrt(2.0 / (Replications - 1))));
    }
}
