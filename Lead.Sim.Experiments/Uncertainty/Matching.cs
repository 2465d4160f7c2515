using Lead.Sim.Engine.Reading;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>Finds the distribution whose central 95 % are a stated range.</summary>
/// <remarks>
/// Two ends give two equations, so the stated value need not be the median; <see cref="Parameter.Percentile"/> says where it lies. An end at which a family
/// ends (0, or 1 of a share) cannot be exceeded and so cannot hold 2.5 %: then the stated value is the mean and the other end holds.
/// </remarks>
public static class Matching
{
    private const double Tail = Distribution.Tail;

    // Beyond it a beta distribution is normal to more digits than any range has, and its series need too many terms.
    private const double MostConcentration = 1e4;
    private const double LeastConcentration = 1e-2;
    private const double Accuracy = 1e-13;
    private const int MostSteps = 500;

    private static readonly double TailScore = Normal.InvCDF(0, 1, 1 - Tail);

    /// <summary>The distribution of a share: beta.</summary>
    /// <param name="value">The stated value, used where an end is 0 or 1.</param>
    /// <param name="low">The lower end, from 0.</param>
    /// <param name="high">The upper end, up to 1 and above <paramref name="low"/>.</param>
    public static Distribution Share(double value, double low, double high) => (low, high) switch
    {
        (0, 1) => value is > 0 and < 1 ? new(Family.Beta, 2 * value, 2 * (1 - value)) : new(Family.Beta, 1, 1),
        (0, _) => ShareFromNothing(value, high),
        (_, 1) => Mirrored(ShareFromNothing(1 - value, 1 - low)),
        _ => ShareBetween(low, high),
    };

    /// <summary>The distribution of anything else: lognormal above 0, gamma from 0, normal from below 0.</summary>
    /// <param name="value">The stated value, used where the lower end is 0.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, above <paramref name="low"/>.</param>
    public static Distribution Number(double value, double low, double high)
    {
        if (low == 0)
            return FromNothing(value, high);
        if (low < 0)
            return new(Family.Normal, (low + high) / 2, (high - low) / 2 / TailScore);
        (double from, double to) = (Math.Log(low), Math.Log(high));
        return new(Family.Lognormal, (from + to) / 2, (to - from) / 2 / TailScore);
    }

    // At each concentration a + b there is one mean that puts 2.5 % below the lower end; the more concentrated, the less is above the upper end.
    private static Distribution ShareBetween(double low, double high)
    {
        double Above(double logConcentration)
        {
            double concentration = Math.Exp(logConcentration), mean = MeanFor(low, concentration);
            return Beta.CDF(mean * concentration, (1 - mean) * concentration, high) - (1 - Tail);
        }

        if (Above(Math.Log(MostConcentration)) <= 0)
            return new(Family.Normal, (low + high) / 2, (high - low) / 2 / TailScore);
        double found = Math.Exp(Brent.FindRoot(Above, Math.Log(LeastConcentration), Math.Log(MostConcentration), Accuracy, MostSteps)), at = MeanFor(low, found);
        return new(Family.Beta, at * found, (1 - at) * found);
    }

    private static double MeanFor(double low, double concentration) =>
        Brent.FindRoot(mean => Beta.CDF(mean * concentration, (1 - mean) * concentration, low) - Tail, 1e-12, 1 - 1e-12, 1e-15, MostSteps);

    private static Distribution ShareFromNothing(double value, double high)
    {
        double Above(double logConcentration) => Beta.CDF(value * Math.Exp(logConcentration), (1 - value) * Math.Exp(logConcentration), high) - (1 - Tail);
        (double least, double most) = (Math.Log(0.5), Math.Log(MostConcentration));

        // Where no concentration fits, the distribution falls from 0 on, which leaves one parameter.
        if (!(value > 0 && value < high && Above(least) < 0 && Above(most) > 0))
            return new(Family.Beta, 1, Math.Log(Tail) / Math.Log(1 - high));
        double found = Math.Exp(Brent.FindRoot(Above, least, most, Accuracy, MostSteps));
        return new(Family.Beta, value * found, (1 - value) * found);
    }

    private static Distribution Mirrored(Distribution share) => share with { First = share.Second, Second = share.First };

    private static Distribution FromNothing(double value, double high)
    {
        double Above(double logShape) => Gamma.CDF(Math.Exp(logShape), Math.Exp(logShape) / value, high) - (1 - Tail);
        (double least, double most) = (Math.Log(0.25), Math.Log(MostConcentration));
        if (!(value > 0 && value < high && Above(least) < 0 && Above(most) > 0))
            return new(Family.Gamma, 1, -Math.Log(Tail) / high);
        double shape = Math.Exp(Brent.FindRoot(Above, least, most, Accuracy, MostSteps));
        return new(Family.Gamma, shape, shape / value);
    }
}
