using System.Globalization;

namespace Lead.Sim.Engine.Reading;

/// <summary>What was read from a file, with the memory of where everything stood.</summary>
/// <typeparam name="T">The record that was read.</typeparam>
public sealed class Bound<T>
    where T : class
{
    private readonly MapNode _tree;

    internal Bound(T value, MapNode tree) => (Value, _tree) = (value, tree);

    /// <summary>What was read.</summary>
    public T Value { get; }

    /// <summary>Where a path stands, such as <c>policy[1].cap</c>.</summary>
    /// <returns>The place of the value, or of the nearest part above it that is in the file.</returns>
    public Location LocationOf(string path)
    {
        Node node = _tree;
        foreach (string step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Below(node, step) is not { } next)
                break;
            node = next;
        }
        return node.Where;
    }

    private static Node? Below(Node node, string step) => node switch
    {
        MapNode map => map.Find(step),
        ListNode list when int.TryParse(step.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out int place) =>
            list.Items.ElementAtOrDefault(place),
        _ => null,
    };
}
