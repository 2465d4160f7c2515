namespace Lead.Sim.Engine.Reading;

/// <summary>A list.</summary>
/// <param name="where">Where it begins.</param>
/// <param name="items">Its items in the order of the file.</param>
public sealed class ListNode(Location where, IReadOnlyList<Node> items) : Node(where)
{
    /// <summary>Its items in the order of the file.</summary>
    public IReadOnlyList<Node> Items { get; } = items;
}
