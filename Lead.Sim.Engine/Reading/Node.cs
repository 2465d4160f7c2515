namespace Lead.Sim.Engine.Reading;

/// <summary>A part of a text that was read: a scalar, a mapping or a list, with the place where it stands.</summary>
/// <remarks>Immutable.</remarks>
public abstract class Node
{
    private protected Node(Location where) => Where = where;

    /// <summary>Where it begins, in the file that it was read from.</summary>
    public Location Where { get; }
}
