namespace Lead.Sim.Engine.Reading;

/// <summary>Makes records of a tree that was read, strictly: every key must be known, and every required one present.</summary>
/// <remarks>
/// A record is a class with a constructor without parameters, <c>init</c> properties and a <see cref="MeaningAttribute"/> on itself and each property.
/// A property is a <c>string</c>, <c>bool</c>, <c>int</c>, <c>long</c>, <c>double</c>, <c>DateOnly</c>, enum, <see cref="Quantity"/>, <see cref="QuantityTable"/>, <see cref="Amount"/>, a record,
/// an <c>IReadOnlyList</c> of these or an <c>IReadOnlyDictionary</c> of names to these.
/// </remarks>
public static class Binder
{
    /// <summary>Reads a record.</summary>
    /// <param name="tree">What stands in the file.</param>
    /// <param name="problems">Takes up everything that is wrong: reading goes on to the end.</param>
    /// <returns>Null if anything was wrong.</returns>
    /// <exception cref="InvalidOperationException">A type is not declared as the reader needs it.</exception>
    public static Bound<T>? Bind<T>(MapNode tree, Problems problems)
        where T : class
    {
        int before = problems.Count;
        object? value = new RecordReader(problems).Read(typeof(T), tree, "");
        return problems.Count == before ? new((T)value, tree) : null;
    }

    /// <summary>The keys that a record may have, in order.</summary>
    public static IReadOnlyList<string> KeysOf<T>()
        where T : class => [.. Shape.FieldsOf(typeof(T)).Select(field => field.Key)];
}
