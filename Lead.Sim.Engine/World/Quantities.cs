using Lead.Sim.Engine.Scenarios;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.World;

/// <summary>How much is found at arrests on drug charges: log-normal.</summary>
internal static class Quantities
{
    /// <summary>By <see cref="Charge"/>, the share of arrests at which at most so many grams are found; 1 for charges without a quantity.</summary>
    public static double[] WithinLimit(double grams, ExclusionsSection exclusions)
    {
        return [.. Enum.GetValues<Charge>().Select(charge => charge switch
        {
            Charge.Possession => Share(exclusions.PossessionQuantity.Value),
            Charge.Sale => Share(exclusions.SaleQuantity.Value),
            _ => 1,
        })];

        double Share(double median) => double.IsInfinity(grams) ? 1 : LogNormal.CDF(Math.Log(median), Math.Log(exclusions.QuantitySpread.Value), grams);
    }
}
