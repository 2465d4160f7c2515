namespace Lead.Sim.Engine.Reading;

/// <summary>A place in a text that somebody wrote.</summary>
/// <param name="File">The name of the file as the reader was given it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 characters, from 1.</param>
public sealed record Location(string File, int Line, int Column)
{
    /// <summary>The form that editors and terminals can jump to: <c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
