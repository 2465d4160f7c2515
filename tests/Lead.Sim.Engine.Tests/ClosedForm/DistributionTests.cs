using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>Drawn numbers follow their distributions: Kolmogorov-Smirnov distances at the 0.1 % level for fixed seeds, and correlations within 4 standard errors.</summary>
public class DistributionTests
{
    private const int Many = 200_000;

    // P(sqrt(n) D > 1.95) = 0.1 %.
    private static readonly double Critical = 1.95 / Math.Sqrt(Many);

    [Fact]
    public void Uniforms_are_uniform_over_people() => AssertFollows(n => new Draws(1, 0).Of(n).Uniform(Decision.NextArrest, 3), x => x);

    [Fact]
    public void Uniforms_are_uniform_over_ordinals() => AssertFollows(n => new Draws(1, 0).Of(5).Uniform(Decision.NextArrest, (uint)n), x => x);

    [Fact]
    public void Uniforms_are_uniform_over_replications() => AssertFollows(n => new Draws(1, n).Of(5).Uniform(Decision.NextArrest, 0), x => x);

    [Fact]
    public void Uniforms_are_uniform_over_seeds() => AssertFollows(n => new Draws((ulong)n, 0).Of(5).Uniform(Decision.NextArrest, 0), x => x);

    [Fact]
    public void Waits_are_exponential() => AssertFollows(n => new Draws(1, 0).Of(n).Exponential(Decision.NextArrest, 0), x => 1 - Math.Exp(-x));

    [Fact]
    public void The_tail_of_waits_is_exponential_too()
    {
        // Beyond the ziggurat's last layer lies a share exp(-7.697) = 0.000454.
        const int draws = 4_000_000;
        int beyond = Enumerable.Range(0, draws).Count(n => new Draws(1, 0).Of(n).Exponential(Decision.NextArrest, 0) > 7.69711747013104972);
        double expected = draws * Math.Exp(-7.69711747013104972);

        Assert.InRange(beyond, expected - (4 * Math.Sqrt(expected)), expected + (4 * Math.Sqrt(expected)));
    }

    [Theory]
    [InlineData(0.36)]
    [InlineData(0.6)]
    [InlineData(2.0)]
    public void A_tabulated_gamma_is_a_gamma(double shape)
    {
        var table = new QuantileTable(p => Gamma.InvCDF(shape, shape, p));

        AssertFollows(n => new Draws(1, 0).Of(n).From(table, Decision.Frailty, 0), x => Gamma.CDF(shape, shape, x));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    [InlineData(5.92)]
    public void A_tabulated_Weibull_is_near_the_formula_at_every_rank(double shape)
    {
        QuantileTable table = StayLengths.Weibull(shape, 1);
        double[] ranks = [.. Enumerable.Range(0, 100_000).Select(n => (n + 0.5) / 100_000)], exact = [.. ranks.Select(rank => Math.Pow(-Math.Log(1 - rank), 1 / shape))];

        Assert.All(ranks.Zip(exact), at => Assert.InRange(table.AtRank(at.First) / at.Second, at.First < 0.01 ? 0.987 : 0.997, at.First < 0.01 ? 1.013 : 1.003));
        Assert.InRange(ranks.Average(table.AtRank) / exact.Average(), 0.9998, 1.0002);
        Assert.True(table.AtRank(0) >= 0 && double.IsFinite(table.AtRank(1)));
    }

    // Chi-square with 20 cells of about equal probability at the 0.1 % level: 19 degrees of freedom, 43.8. Above 200 the number is a sum of several.
    [Theory]
    [InlineData(0.3)]
    [InlineData(15)]
    [InlineData(199)]
    [InlineData(650)]
    public void A_Poisson_number_is_one(double mean)
    {
        int[] numbers = [.. Enumerable.Range(0, Many).Select(n => new Draws(1, 0).Of(n).Poisson(mean, Decision.PriorArrests))];
        int[] edges = [.. Enumerable.Range(1, 19).Select(n => QuantileOf(n / 20.0)).Distinct(), int.MaxValue];
        double square = 0, below = 0;
        for (int cell = 0, from = -1; cell < edges.Length; from = edges[cell++])
        {
            double upTo = edges[cell] == int.MaxValue ? 1 : Poisson.CDF(mean, edges[cell]), expected = Many * (upTo - below);
            double found = numbers.Count(number => number > from && number <= edges[cell]);
            (square, below) = (square + ((found - expected) * (found - expected) / expected), upTo);
        }

        Assert.InRange(square, 0, ChiSquared.InvCDF(edges.Length - 1, 0.999));

        int QuantileOf(double p)
        {
            int number = 0;
            while (Poisson.CDF(mean, number) < p)
                number++;
            return number;
        }
    }

    [Fact]
    public void A_Poisson_number_of_mean_0_is_0() => Assert.Equal(0, new Draws(1, 0).Of(1).Poisson(0, Decision.PriorArrests));

    [Theory]
    [InlineData(0, 0.6, 1)]
    [InlineData(3, 0.6, 1)]
    [InlineData(40, 0.6, 1)]
    [InlineData(40, 0, 1)]
    [InlineData(3, 0.6, 0.5)]
    public void A_stay_is_the_stated_mixture_shifted_by_prior_arrests_and_rules_of_release(int priors, double longStay, double releaseOdds)
    {
        // The typical person has 3: odds of a long stay × ((1 + n) / 4)^0.6 / odds of release, long scale × ((1 + n) / 4)^0.375.
        PriorsSection about = Given.NoLead.Jail.Priors;
        StaySection any = Given.NoLead.Jail.Possession;
        StaySection typical = any with
        {
            ShortShare = any.ShortShare.Of(0.338),
            ShortShape = any.ShortShape.Of(5.92),
            ShortScale = any.ShortScale.Of(1.02),
            LongShape = any.LongShape.Of(0.435),
            LongScale = any.LongScale.Of(8.68),
        };
        var stay = new Stay(typical, about with { Typical = about.Typical.Of(3), LongStay = about.LongStay.Of(longStay), LongScale = about.LongScale.Of(0.375) }, releaseOdds);
        double odds = 0.662 / 0.338 * Math.Pow((1 + priors) / 4.0, longStay) / releaseOdds, longShare = odds / (1 + odds), scale = 8.68 * Math.Pow((1 + priors) / 4.0, 0.375);

        AssertFollows(
            n => stay.Days(priors, new Draws(1, 0).Of(n), Decision.JailStay, 0),
            x => ((1 - longShare) * Weibull.CDF(5.92, 1.02, x)) + (longShare * Weibull.CDF(0.435, scale, x)));
        Assert.Equal(((1 - longShare) * StayLengths.MeanOfWeibull(5.92, 1.02)) + (longShare * StayLengths.MeanOfWeibull(0.435, scale)), stay.MeanDays(priors), 9);
    }

    [Theory]
    [InlineData(Decision.NextArrest, Decision.NextOverdose, 0, 0)]
    [InlineData(Decision.NextArrest, Decision.NextArrest, 1, 0)]
    [InlineData(Decision.OfferAtArrest, Decision.AcceptanceAtArrest, 0, 0)]
    [InlineData(Decision.NextArrest, Decision.NextArrest, 0, 1)]
    public void Decisions_ordinals_and_neighbours_are_uncorrelated(Decision one, Decision other, int ordinalsApart, int peopleApart)
    {
        double sum = Enumerable.Range(0, Many).Sum(n =>
            (new Draws(1, 0).Of(n).Uniform(one, 0) - 0.5) * (new Draws(1, 0).Of(n + peopleApart).Uniform(other, (uint)ordinalsApart) - 0.5));

        // Correlation of independent uniforms: mean 0, standard error 1 / sqrt(n).
        Assert.InRange(12 * sum / Many, -4 / Math.Sqrt(Many), 4 / Math.Sqrt(Many));
    }

    private static void AssertFollows(Func<int, double> draw, Func<double, double> cdf)
    {
        double[] ordered = [.. Enumerable.Range(0, Many).Select(draw).Order()];
        double distance = ordered.Index().Max(x => Math.Max(Math.Abs(cdf(x.Item) - ((double)x.Index / Many)), Math.Abs(cdf(x.Item) - ((x.Index + 1.0) / Many))));

        Assert.True(distance < Critical, $"Kolmogorov-Smirnov distance {distance:F5}, critical {Critical:F5}.");
    }
}
