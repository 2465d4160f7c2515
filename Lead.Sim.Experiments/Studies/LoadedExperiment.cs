using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Studies;

/// <summary>An experiment that was read and found sound.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Variants">Its scenarios with every combination of swept levers, the baseline first.</param>
/// <param name="Texts">Every text that was read, by the path asked for, the experiment's own first.</param>
public sealed record LoadedExperiment(Experiment Experiment, IReadOnlyList<Variant> Variants, IReadOnlyList<ScenarioText> Texts);
