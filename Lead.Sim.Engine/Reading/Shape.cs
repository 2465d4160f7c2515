using System.Reflection;

namespace Lead.Sim.Engine.Reading;

/// <summary>What kinds of types there are in a file, and which keys a record has.</summary>
internal static class Shape
{
    /// <summary>The keys of a record in the order of its properties.</summary>
    public static IReadOnlyList<Field> FieldsOf(Type record) =>
        [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).Select(property => new Field(property))];

    /// <summary>The type without the question mark.</summary>
    public static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>The type of a list's items, or null if it is not a list.</summary>
    public static Type? ItemOf(Type type) => IsGeneric(type, typeof(IReadOnlyList<>)) ? type.GenericTypeArguments[0] : null;

    /// <summary>The type of the things that a mapping names, or null if it is not such a mapping.</summary>
    public static Type? NamedOf(Type type) =>
        IsGeneric(type, typeof(IReadOnlyDictionary<,>)) && type.GenericTypeArguments[0] == typeof(string) ? type.GenericTypeArguments[1] : null;

    /// <summary>Whether a type is a record of our own with keys to read.</summary>
    public static bool IsRecord(Type type) => type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null;

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
