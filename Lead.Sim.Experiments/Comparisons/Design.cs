using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>What is compared: scenarios for the same people over the same time, ready to be run on common random numbers.</summary>
public sealed class Design
{
    /// <summary>Prepares a comparison.</summary>
    /// <param name="scenarios">The baseline first; a single scenario is run by itself.</param>
    /// <param name="seed">Common to all of them.</param>
    /// <param name="people">People on the first day, if not as many as the scenarios say.</param>
    /// <param name="events">Whose events are to be written down; null for nobody's.</param>
    /// <exception cref="UnpairedScenariosException">The scenarios differ in their people or their time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sample is of more people than there are.</exception>
    public Design(IReadOnlyList<LoadedScenario> scenarios, ulong seed, int? people = null, EventSample? events = null)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        ArgumentOutOfRangeException.ThrowIfZero(scenarios.Count, nameof(scenarios));
        Pairing.Check(scenarios, peopleAreGiven: people is not null);
        (Seed, Scenarios) = (seed, ComparedScenario.Named(scenarios));
        Simulations = [.. scenarios.Select(loaded => new Simulation(loaded.Scenario, people, events))];
        LogsEvents = events is not null;
    }

    /// <summary>The seed of all random numbers.</summary>
    public ulong Seed { get; }

    /// <summary>The scenarios, the baseline first.</summary>
    public IReadOnlyList<ComparedScenario> Scenarios { get; }

    /// <summary>People on the first day.</summary>
    public int People => Simulations[0].People;

    /// <summary>Whether events are written down.</summary>
    public bool LogsEvents { get; }

    /// <summary>The months of the results.</summary>
    public MonthGrid Months => Simulations[0].Months;

    /// <summary>The groups of the results.</summary>
    public Groups Groups => Simulations[0].Groups;

    internal IReadOnlyList<Simulation> Simulations { get; }
}
