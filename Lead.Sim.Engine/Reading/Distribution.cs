using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Lead.Sim.Engine.Reading;

/// <summary>What nobody knows of a value, as a distribution.</summary>
/// <param name="Family">Its family.</param>
/// <param name="First">Beta: a. Lognormal: mean of the logarithm. Gamma: shape. Normal: mean.</param>
/// <param name="Second">Beta: b. Lognormal: standard deviation of the logarithm. Gamma: rate. Normal: standard deviation.</param>
public sealed record Distribution(Family Family, double First, double Second)
{
    /// <summary>The chance below a plausible range, and above it.</summary>
    public const double Tail = 0.025;

    private const double Accuracy = 1e-14;
    private const int MostSteps = 200;

    /// <summary>As it is written: <c>beta: [2, 5]</c>.</summary>
    public override string ToString() => $"{Names.Kebab(Family.ToString())}: {Shown.Range(First, Second)}";

    /// <summary>The chance of at most this value.</summary>
    public double ChanceOfAtMost(double value) => Family switch
    {
        Family.Beta => value <= 0 ? 0 : value >= 1 ? 1 : Beta.CDF(First, Second, value),
        Family.Lognormal => value <= 0 ? 0 : LogNormal.CDF(First, Second, value),
        Family.Gamma => value <= 0 ? 0 : Gamma.CDF(First, Second, value),
        _ => Normal.CDF(First, Second, value),
    };

    /// <summary>The value that is not exceeded with a chance.</summary>
    /// <param name="chance">Between 0 and 1.</param>
    public double Quantile(double chance) => Family switch
    {
        Family.Beta => Brent.FindRoot(value => ChanceOfAtMost(value) - chance, 0, 1, Accuracy, MostSteps),
        Family.Lognormal => LogNormal.InvCDF(First, Second, chance),
        Family.Gamma => Gamma.InvCDF(First, Second, chance),
        _ => Normal.InvCDF(First, Second, chance),
    };

    /// <summary>The value of a rank among those that are permitted: the distribution cut to them.</summary>
    /// <param name="rank">Between 0 and 1; evenly spread ranks give values with the distribution.</param>
    /// <param name="least">The lowest permitted value; may be infinite.</param>
    /// <param name="most">The highest permitted value; may be infinite.</param>
    public double At(double rank, double least, double most)
    {
        double below = double.IsFinite(least) ? ChanceOfAtMost(least) : 0, upTo = double.IsFinite(most) ? ChanceOfAtMost(most) : 1;
        return Math.Clamp(Quantile(below + (rank * (upTo - below))), least, most);
    }
}
