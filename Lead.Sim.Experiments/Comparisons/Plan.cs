namespace Lead.Sim.Experiments.Comparisons;

/// <summary>How often to run a comparison.</summary>
/// <param name="Replications">Replications of each scenario, at least 1.</param>
public sealed record Plan(int Replications);
