namespace Lead.Sim.Engine.Reading;

/// <summary>The key in the file, where it is not the kebab-case form of the name in the code.</summary>
/// <param name="name">The key.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class KeyAttribute(string name) : Attribute
{
    /// <summary>The key.</summary>
    public string Name { get; } = name;
}
