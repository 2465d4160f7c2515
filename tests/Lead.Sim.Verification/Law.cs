namespace Lead.Sim.Verification;

/// <summary>What holds exactly, or is tested in another way than a check, and the test that would fail.</summary>
/// <param name="Says">The law.</param>
/// <param name="Where">In which worlds it is tried.</param>
/// <param name="Class">The class of the test.</param>
/// <param name="Test">The test.</param>
internal sealed record Law(string Says, string Where, string Class, string Test)
{
    /// <summary>What the test asks.</summary>
    public string Expected { get; init; } = "exact";

    /// <summary>Its row in the document.</summary>
    public string Row => $"| {Says} | {Expected} | {Where} | none | none | held by the test | `{Class}.{Test}` |";
}
