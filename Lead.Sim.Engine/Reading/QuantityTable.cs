namespace Lead.Sim.Engine.Reading;

/// <summary>Several numbers of one unit and one source, each with a name or a year.</summary>
/// <param name="Values">The value of each entry, in <paramref name="Unit"/>, in the order of the file.</param>
/// <param name="Unit">The name of the unit in which they were written; see <see cref="KnownUnits"/>.</param>
/// <param name="RelativeLow">The lowest plausible value of an entry, relative to its value; 1 if the values are exact.</param>
/// <param name="RelativeHigh">The highest plausible value of an entry, relative to its value; 1 if the values are exact.</param>
/// <param name="Source">Where the numbers come from.</param>
/// <param name="Evidence">The ids of entries in the evidence table, such as N01; may be empty.</param>
/// <param name="Grade">How good the evidence is: A, B, C or not graded.</param>
/// <param name="Note">Anything a reader should know.</param>
/// <param name="Where">Where it stands.</param>
public sealed record QuantityTable(
    IReadOnlyDictionary<string, double> Values,
    string Unit,
    double RelativeLow,
    double RelativeHigh,
    string Source,
    IReadOnlyList<string> Evidence,
    string? Grade,
    string? Note,
    Location Where)
{
    /// <summary>How likely which factor on all entries is, if that is given instead of a range; null if a distribution is to be matched to the range.</summary>
    public Distribution? Given { get; init; }
}
