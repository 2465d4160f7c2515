namespace Lead.Sim.Experiments.Comparisons;

/// <summary>One thing that is wrong with a wanted precision.</summary>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Suggestion">A whole sentence that says what to do, or nothing.</param>
public sealed record PrecisionProblem(string Found, string Expected, string Suggestion = "")
{
    /// <summary>The problem as a sentence.</summary>
    public override string ToString() => $"found {Found}, expected {Expected}.{(Suggestion is "" ? "" : $" {Suggestion}")}";
}
