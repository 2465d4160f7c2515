using Lead.Sim.Engine.Scenarios;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.World;

/// <summary>How much is found at arrests on drug charges: log-normal. Which arrests on an eligible charge it lets through.</summary>
internal static class Quantities
{
    /// <summary>By <see cref="Charge"/>, the share of arrests at which at most so many grams are found, or that are of kinds that can be diverted; 1 where neither is asked.</summary>
    /// <param name="grams">The limit.</param>
    /// <param name="other">The share of arrests on other charges.</param>
    /// <param name="exclusions">How much people carry.</param>
    public static double[] EligibleShare(double grams, double other, ExclusionsSection exclusions)
    {
        return [.. Enum.GetValues<Charge>().Select(charge => charge switch
        {
            Charge.Possession => Share(exclusions.PossessionQuantity.Value),
            Charge.Sale => Share(exclusions.SaleQuantity.Value),
            Charge.Other => other,
            _ => 1,
        })];

        double Share(double median) => double.IsInfinity(grams) ? 1 : LogNormal.CDF(Math.Log(median), Math.Log(exclusions.QuantitySpread.Value), grams);
    }
}
