namespace Lead.Sim.Engine.Reading;

/// <summary>One thing that is wrong with a file: where, what was found, what was expected, what to do.</summary>
/// <param name="Where">The place to look at.</param>
/// <param name="Path">The path of keys to it, such as <c>policy[1].from</c>; empty for the file as a whole.</param>
/// <param name="Found">What stands there, in words or quoted; see <see cref="Shown"/>.</param>
/// <param name="Expected">What should stand there, in words.</param>
/// <param name="Suggestion">A whole sentence that says what to do, or nothing.</param>
public sealed record Problem(Location Where, string Path, string Found, string Expected, string Suggestion = "")
{
    /// <summary>The problem as one line of text.</summary>
    public override string ToString()
    {
        string path = Path is "" ? "" : $"{Path}: ";
        string suggestion = Suggestion is "" ? "" : $" {Suggestion}";
        return $"{Where}: {path}found {Found}, expected {Expected.TrimEnd('.')}.{suggestion}";
    }
}
