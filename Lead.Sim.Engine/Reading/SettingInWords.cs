namespace Lead.Sim.Engine.Reading;

/// <summary>Anything that a file sets, measured or decided, in words for a reader who has not seen the file.</summary>
/// <param name="Path">Its keys from the root, such as <c>treatment.waiting.when-full</c>; the entries of a table are one setting.</param>
/// <param name="Meaning">What it is, in one sentence without the full stop.</param>
/// <param name="Text">Its value with its unit; lists and tables in the order of the file.</param>
public sealed record SettingInWords(string Path, string Meaning, string Text)
{
    /// <summary>The first key of the path.</summary>
    public string Section => Path.Split('.')[0];
}
