namespace Lead.Sim.Engine.Reading;

/// <summary>The entry of a table with which the others are compared: it is 1, whatever is known of the others.</summary>
/// <param name="name">Its name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceAttribute(string name) : Attribute
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;
}
