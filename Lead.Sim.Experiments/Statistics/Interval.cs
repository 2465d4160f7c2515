namespace Lead.Sim.Experiments.Statistics;

/// <summary>A confidence interval.</summary>
/// <param name="Lower">Lower end, in the unit of the values; not a number if there are too few values.</param>
/// <param name="Upper">Upper end, in the same unit.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Half its width, in the unit of the values.</summary>
    public double HalfWidth => (Upper - Lower) / 2;

    /// <summary>Whether it holds a value; false if there is no interval.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
