namespace Lead.Sim.Engine.Reading;

/// <summary>The values of a table add up to 1; of a number, those of all named things that have it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SumsToOneAttribute : Attribute
{
    /// <summary>How far from 1 the sum may be.</summary>
    public const double Tolerance = 1e-6;
}
