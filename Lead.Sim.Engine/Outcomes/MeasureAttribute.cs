namespace Lead.Sim.Engine.Outcomes;

/// <summary>What a measure counts.</summary>
/// <param name="unit">Unit of its value.</param>
/// <param name="meaning">One sentence for a reader of results.</param>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class MeasureAttribute(string unit, string meaning) : Attribute
{
    public string Unit => unit;

    public string Meaning => meaning;
}
