namespace Lead.Sim.Engine.Scenarios;

/// <summary>A scenario that was read and found sound.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Files">The files it was read from, the scenario's own first, then what it extends.</param>
public sealed record LoadedScenario(Scenario Scenario, IReadOnlyList<ScenarioText> Files);
