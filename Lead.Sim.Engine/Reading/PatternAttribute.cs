namespace Lead.Sim.Engine.Reading;

/// <summary>The form that a text must have as a whole.</summary>
/// <param name="expression">A regular expression without look-around or back-references, so that it takes linear time.</param>
/// <param name="words">The same in words, such as "a state's two letters".</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute(string expression, string words) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Expression { get; } = expression;

    /// <summary>The same in words.</summary>
    public string Words { get; } = words;
}
