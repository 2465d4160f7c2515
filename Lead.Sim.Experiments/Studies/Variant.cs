using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Studies;

/// <summary>A scenario of an experiment with one combination of the swept levers.</summary>
/// <param name="Name">Unique in the experiment: the scenario's name and what was set, such as <c>pilot cap=120</c>.</param>
/// <param name="Loaded">The scenario with the texts it was read from, the swept numbers in them.</param>
/// <param name="Settings">The swept levers and their values, empty for the baseline.</param>
public sealed record Variant(string Name, LoadedScenario Loaded, IReadOnlyList<Setting> Settings);
