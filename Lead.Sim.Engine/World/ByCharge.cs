using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>One number for each <see cref="Charge"/>, kept where it is used: everybody's past needs some.</summary>
[InlineArray(Count)]
internal struct ByCharge
{
    /// <summary>Number of charges.</summary>
    public const int Count = 6;

    private double _first;

    public double this[Charge charge]
    {
        readonly get => this[(int)charge];
        set => this[(int)charge] = value;
    }

    /// <summary>The sum over charges.</summary>
    public readonly double Sum()
    {
        double sum = 0;
        for (int charge = 0; charge < Count; charge++)
            sum += this[charge];
        return sum;
    }

    /// <summary>Shares of the sum, added up in the order of charges, for drawing one of them; all 0 if the sum is 0.</summary>
    public readonly ByCharge Cumulative()
    {
        ByCharge sums = this;
        for (int charge = 1; charge < Count; charge++)
            sums[charge] += sums[charge - 1];
        double total = sums[Count - 1];
        for (int charge = 0; charge < Count && total != 0; charge++)
            sums[charge] /= total;
        return sums;
    }
}
