using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using MathNet.Numerics;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Jail has room for everybody (M/G/∞ with a finite population): the census depends on the mean stay, not on the shape of stays.</summary>
internal static class JailCensus
{
    private const int People = 30_000, Replications = 20;
    private const double ArrestsPerYear = 0.6, MeanStayDays = 60;

    public static IEnumerable<Check> Checks => new[] { 0.3, 1, 3 }.SelectMany(OfShape);

    private static IEnumerable<Check> OfShape(double shape)
    {
        Scenario still = Given.Stillness;
        StaySection other = still.Jail.Other;
        Scenario scenario = still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(ArrestsPerYear) } },
            Jail = still.Jail with
            {
                Other = other with
                {
                    ShortShare = other.ShortShare.Of(0),
                    LongShape = other.LongShape.Of(shape),
                    LongScale = other.LongScale.Of(MeanStayDays / SpecialFunctions.Gamma(1 + (1 / shape))),
                },
            },
        };
        var records = new Lazy<IReadOnlyList<Record>>(() => Given.Records(scenario, People, Replications));

        // Each person is free an exponential time, then in jail a stay of mean m: a share x / (1 + x) is in jail, x = λm. A frailty of shape 100 spreads λ
        // and lowers the mean of that share by x² / (1 + x)³ / 100.
        double x = ArrestsPerYear / 365.25 * MeanStayDays, inJail = People * ((x / (1 + x)) - (x * x / Math.Pow(1 + x, 3) / 100));
        string stays = $"jail, stays of Weibull shape {shape}, mean {MeanStayDays} days";
        const string census = "people × λm / (1 + λm)";
        yield return new(nameof(JailCensus), $"{stays}: census of the first month", census, () => Finding.Mean(inJail, records.Value.Select(record => record.ByMonth("jail-census")[0])));
        yield return new(nameof(JailCensus), $"{stays}: census of all years", census, () => Finding.Mean(inJail, records.Value.Select(record => record.Total("jail-census"))));
        yield return new(nameof(JailCensus), $"{stays}: bookings a day", "census / mean stay", () =>
            Finding.Mean(inJail / MeanStayDays, records.Value.Select(record => record.Total("bookings") / scenario.HorizonDays)));
    }
}
