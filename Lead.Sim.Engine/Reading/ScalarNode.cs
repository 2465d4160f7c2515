namespace Lead.Sim.Engine.Reading;

/// <summary>A single value as it is written: a word, a number, a date, a sentence.</summary>
/// <param name="where">Where it begins.</param>
/// <param name="text">The text without its quotes.</param>
/// <param name="quoted">Whether it stands in quotes or in a block of text, and so is a text whatever it looks like.</param>
public sealed class ScalarNode(Location where, string text, bool quoted) : Node(where)
{
    /// <summary>The text without its quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it stands in quotes or in a block of text, and so is a text whatever it looks like.</summary>
    public bool Quoted { get; } = quoted;

    /// <summary>Whether nothing stands here, or one of YAML's words for nothing.</summary>
    public bool IsNothing => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";
}
