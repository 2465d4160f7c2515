using System.Reflection;

namespace Lead.Sim.Engine.Reading;

/// <summary>One key of a record that can be read, as its property declares it.</summary>
internal sealed class Field
{
    /// <exception cref="InvalidOperationException">The property is not declared as the reader needs it.</exception>
    public Field(PropertyInfo property)
    {
        Property = property;
        Key = Names.Of(property);
        Required = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        Meaning = Names.MeaningOf(property);
        Limits = [.. property.GetCustomAttributes<InAttribute>()];
        Pattern = property.GetCustomAttribute<PatternAttribute>();
        Keys = property.GetCustomAttribute<KeysAttribute>()?.Names;
        AreYears = property.IsDefined(typeof(YearsAttribute));
        Between = property.GetCustomAttribute<BetweenAttribute>();
        SumsToOne = property.IsDefined(typeof(SumsToOneAttribute));
        Reference = property.GetCustomAttribute<ReferenceAttribute>()?.Name;

        foreach (InAttribute limit in Limits)
        {
            if (!KnownUnits.Contains(limit.Unit))
                throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} is in \"{limit.Unit}\", which is not the name of a unit.");
        }
    }

    public PropertyInfo Property { get; }

    public string Key { get; }

    public bool Required { get; }

    public string Meaning { get; }

    /// <summary>The permitted units; at least one for a number.</summary>
    public IReadOnlyList<InAttribute> Limits { get; }

    public PatternAttribute? Pattern { get; }

    /// <summary>What a plain number may be; null if there is no plain number here.</summary>
    public BetweenAttribute? Between { get; }

    /// <summary>The keys that a table must have, or null if it is free.</summary>
    public IReadOnlyList<string>? Keys { get; }

    public bool AreYears { get; }

    public bool SumsToOne { get; }

    /// <summary>The entry of a table that is always 1, or null.</summary>
    public string? Reference { get; }

    /// <summary>The limits of a number.</summary>
    /// <exception cref="InvalidOperationException">The property declares none.</exception>
    public IReadOnlyList<InAttribute> NumberLimits => Limits.Count > 0
        ? Limits
        : throw new InvalidOperationException($"{Property.DeclaringType}.{Property.Name} is a number without [In].");
}
