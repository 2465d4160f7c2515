namespace Lead.Sim.Engine.Reading;

/// <summary>A unit in which a number may be written, and the values it may have then. Several are alternatives.</summary>
/// <param name="unit">The name of the unit; see <see cref="KnownUnits"/>.</param>
/// <param name="low">The lowest permitted value, in that unit; may be infinite.</param>
/// <param name="high">The highest permitted value, in that unit; may be infinite.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class InAttribute(string unit, double low, double high) : Attribute
{
    /// <summary>The name of the unit.</summary>
    public string Unit { get; } = unit;

    /// <summary>The lowest permitted value, in that unit.</summary>
    public double Low { get; } = low;

    /// <summary>The highest permitted value, in that unit.</summary>
    public double High { get; } = high;

    /// <summary>Whether only whole numbers are permitted.</summary>
    public bool Whole { get; init; }

    /// <summary>What the number counts, where the words of the unit would say something else: a rate per month need not be one of a person.</summary>
    public string? Noun { get; init; }

    internal string Words => (Noun is null ? KnownUnits.Find(Unit)! : new Unit(Unit, Noun)).Within(Low, High, Whole);

    internal bool Permits(double value) => value >= Low && value <= High && (!Whole || value == Math.Floor(value));
}
