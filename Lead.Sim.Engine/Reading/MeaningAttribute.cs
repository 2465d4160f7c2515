namespace Lead.Sim.Engine.Reading;

/// <summary>What a type or a key means to the person who writes the file; shown in messages and in the schema.</summary>
/// <param name="text">One sentence.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class MeaningAttribute(string text) : Attribute
{
    /// <summary>One sentence.</summary>
    public string Text { get; } = text;
}
