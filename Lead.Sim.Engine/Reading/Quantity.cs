namespace Lead.Sim.Engine.Reading;

/// <summary>A number that was measured or assumed by somebody: value, unit, plausible range and source.</summary>
/// <param name="Value">The value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The name of the unit in which it was written; see <see cref="KnownUnits"/>.</param>
/// <param name="Low">The lowest plausible value, in <paramref name="Unit"/>; equal to <paramref name="Value"/> if the value is exact.</param>
/// <param name="High">The highest plausible value, in <paramref name="Unit"/>; equal to <paramref name="Value"/> if the value is exact.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="Evidence">The ids of entries in the evidence table, such as N01; may be empty.</param>
/// <param name="Grade">How good the evidence is: A, B, C or not graded.</param>
/// <param name="Note">Anything a reader should know.</param>
/// <param name="Where">Where it stands.</param>
public sealed record Quantity(
    double Value,
    string Unit,
    double Low,
    double High,
    string Source,
    IReadOnlyList<string> Evidence,
    string? Grade,
    string? Note,
    Location Where)
{
    /// <summary>How likely which value is, if that is given instead of a range; null if a distribution is to be matched to the range.</summary>
    public Distribution? Given { get; init; }
}
