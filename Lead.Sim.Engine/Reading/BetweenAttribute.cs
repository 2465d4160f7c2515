namespace Lead.Sim.Engine.Reading;

/// <summary>The values that a plain number without a unit may have: a count, say.</summary>
/// <param name="low">The lowest permitted value.</param>
/// <param name="high">The highest permitted value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(double low, double high) : Attribute
{
    /// <summary>The lowest permitted value.</summary>
    public double Low { get; } = low;

    /// <summary>The highest permitted value.</summary>
    public double High { get; } = high;
}
