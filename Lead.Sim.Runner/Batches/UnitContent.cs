namespace Lead.Sim.Runner.Batches;

/// <summary>What a unit gave.</summary>
/// <param name="Values">By replication, outcome and group; null if it failed.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
internal sealed record UnitContent(double[]? Values, string? Failure);
