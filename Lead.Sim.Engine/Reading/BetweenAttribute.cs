namespace Lead.Sim.Engine.Reading;

/// <summary>A plain number without a unit, such as a count, and the values that it may have.</summary>
/// <param name="low">The lowest permitted value; may be infinite.</param>
/// <param name="high">The highest permitted value; may be infinite.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(double low, double high) : Attribute
{
    /// <summary>The lowest permitted value.</summary>
    public double Low { get; } = low;

    /// <summary>The highest permitted value.</summary>
    public double High { get; } = high;
}
