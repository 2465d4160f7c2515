namespace Lead.Sim.Engine.Reading;

/// <summary>A table has exactly these keys.</summary>
/// <param name="names">The keys.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeysAttribute(params string[] names) : Attribute
{
    /// <summary>The keys.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
