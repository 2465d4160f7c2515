using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Uncertainty;

namespace Lead.Sim.Experiments.Studies;

/// <summary>An experiment ready to be run: cut into units of work, each of which is a pure function of the experiment and its number.</summary>
public sealed class Study
{
    private const int Block = 10;

    private readonly IReadOnlyList<Parameter>[] _parameters;

    /// <summary>Prepares an experiment; if a precision decides how often it is run, its first stage.</summary>
    /// <exception cref="UnpairedScenariosException">Its scenarios differ in their people or their time.</exception>
    public Study(LoadedExperiment loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        (Loaded, Experiment experiment) = (loaded, loaded.Experiment);
        Pairing.Check([.. Variants.Select(variant => variant.Loaded)], peopleAreGiven: experiment.People is not null);
        Outcomes = experiment.Outcomes is { } named ? [.. named.Select(Measure.Named)] : [.. Headline.All.Select(headline => headline.Measure), .. Headline.Shown];
        _parameters = [.. Variants.Select(variant => experiment.Draws is null ? [] : Parameter.Of(variant.Loaded.Scenario, experiment.People is not null))];
        Parameters = [.. _parameters.SelectMany(all => all).DistinctBy(parameter => parameter.Name)];
        Draws = experiment.Draws is { } draws ? Draw.Of(Parameters, new Ranks((ulong)experiment.Seed, draws, ExperimentChecks.Of(experiment))) : [];
        var first = new Simulation(Variants[0].Loaded.Scenario, experiment.People);
        (Groups, People) = (first.Groups.Names, first.People);
        Plan = experiment.Precision is { } precision ? Plan.Precise(PrecisionText.Read(precision, []), experiment.MaxReplications ?? Plan.StandardMost) : new(experiment.Replications!.Value);
        Replications = Plan.FirstStage;
        Stopping = Plan.IsFixed ? new(StoppingReason.AsAskedFor, Plan, Replications, Replications, []) : null;
        Units = [.. Cut().Index().Select(unit => unit.Item with { Number = unit.Index })];
    }

    // Its first units are those of the first stage.
    private Study(Study firstStage, Stopping stopping)
    {
        (Loaded, Outcomes, Groups, People, Plan, Stopping, Replications) = (firstStage.Loaded, firstStage.Outcomes, firstStage.Groups, firstStage.People, firstStage.Plan, stopping, stopping.Replications);
        (_parameters, Parameters, Draws) = (firstStage._parameters, firstStage.Parameters, firstStage.Draws);
        Units = [.. Cut().Index().Select(unit => unit.Item with { Number = unit.Index })];
    }

    /// <summary>The experiment with its texts.</summary>
    public LoadedExperiment Loaded { get; }

    /// <summary>Its scenarios with every combination of swept levers, the baseline first.</summary>
    public IReadOnlyList<Variant> Variants => Loaded.Variants;

    /// <summary>The measures that are kept.</summary>
    public IReadOnlyList<Measure> Outcomes { get; }

    /// <summary>The groups that are kept, everybody first.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>People on the first day, by the stated values.</summary>
    public int People { get; }

    /// <summary>What is drawn; empty without draws.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The draws; empty for the stated values alone.</summary>
    public IReadOnlyList<Draw> Draws { get; }

    /// <summary>How often it is run, or what decides that.</summary>
    public Plan Plan { get; }

    /// <summary>What decided how often it is run; null of a first stage, which has yet to decide it.</summary>
    public Stopping? Stopping { get; }

    /// <summary>Replications of a variant in a draw; of a first stage, those of it.</summary>
    public int Replications { get; }

    /// <summary>All units, in the order of their numbers.</summary>
    public IReadOnlyList<WorkUnit> Units { get; }

    /// <summary>Numbers that a replication leaves: one an outcome and group.</summary>
    public int ValuesOfAReplication => Outcomes.Count * Groups.Count;

    /// <summary>
    /// The seed of a draw's replications: that of the experiment for the stated values. Different draws have different luck, or what it does would look like
    /// what nobody knows; all scenarios of a draw have the same.
    /// </summary>
    public ulong SeedOf(int draw) => draw == 0 ? (ulong)Loaded.Experiment.Seed : SplitMix64.At(SplitMix64.Mix((ulong)Loaded.Experiment.Seed), (ulong)draw);

    /// <summary>A draw as a scenario file.</summary>
    /// <param name="variant">The place of the variant that it extends.</param>
    /// <param name="draw">The draw, from 1.</param>
    public ScenarioText TextOf(int variant, int draw) => Draws[draw - 1].TextOf(Variants[variant].Loaded, _parameters[variant]);

    /// <summary>Runs a unit.</summary>
    /// <param name="unit">One of <see cref="Units"/>.</param>
    /// <param name="cancellation">Stops between two replications.</param>
    /// <returns>By replication, then by outcome, then by group.</returns>
    /// <exception cref="UnreadableScenarioException">The values of the draw break a rule together.</exception>
    public double[] Run(WorkUnit unit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var loaded = Variants[unit.Variant].Loaded;
        if (unit.Draw > 0)
            loaded = Draws[unit.Draw - 1].Of(loaded, _parameters[unit.Variant]);
        var simulation = new Simulation(loaded.Scenario, Loaded.Experiment.People);
        Simulation.Workspace workspace = simulation.NewWorkspace();
        int[] places = [.. Outcomes.Select(outcome => Measure.All.Index().First(measure => measure.Item.Name == outcome.Name).Index)];
        var values = new double[unit.Replications * ValuesOfAReplication];
        int next = 0;
        for (int replication = unit.First; replication < unit.First + unit.Replications; replication++)
        {
            cancellation.ThrowIfCancellationRequested();
            Record record = simulation.Run(SeedOf(unit.Draw), replication, workspace);
            foreach (int place in places)
                for (int group = 0; group < Groups.Count; group++)
                    values[next++] = record.Totals[place][group];
        }
        return values;
    }

    /// <summary>The whole study, as often as its precision takes, which its first stage says.</summary>
    /// <param name="valuesOf">Of a variant by its place, the values of the first stage, by replication, outcome and group.</param>
    /// <exception cref="InvalidOperationException">It is no first stage.</exception>
    public Study After(Func<int, double[]> valuesOf)
    {
        ArgumentNullException.ThrowIfNull(valuesOf);
        if (Stopping is not null)
            throw new InvalidOperationException("How often it is run is decided already.");
        double[][] values = [.. Enumerable.Range(0, Variants.Count).Select(valuesOf)];
        IReadOnlyList<Requirement> requirements = Requirement.Of([.. Variants.Select(variant => variant.Name)], Plan, (variant, outcome) => ValuesOf(values[variant], outcome.Measure));
        double needed = requirements.Max(requirement => requirement.Replications);
        int replications = (int)Math.Min(needed, Plan.Most);
        return new(this, new(replications >= needed ? StoppingReason.PreciseEnough : StoppingReason.MostReplications, Plan, replications, Plan.FirstStage, requirements));
    }

    /// <summary>An outcome of everybody, one value a replication.</summary>
    /// <param name="values">By replication, outcome and group.</param>
    /// <param name="outcome">One of <see cref="Outcomes"/>.</param>
    public double[] ValuesOf(double[] values, Measure outcome)
    {
        ArgumentNullException.ThrowIfNull(values);
        int place = Groups.Count * Outcomes.Index().First(kept => kept.Item.Name == outcome.Name).Index;
        return [.. Enumerable.Range(0, values.Length / ValuesOfAReplication).Select(replication => values[(replication * ValuesOfAReplication) + place])];
    }

    // Draw by draw, so that what is finished of a batch under way is finished of all its scenarios.
    private IEnumerable<WorkUnit> Cut() =>
        from draw in Draws.Count == 0 ? [0] : Enumerable.Range(1, Draws.Count)
        from block in Enumerable.Range(0, (Replications + Block - 1) / Block)
        from variant in Enumerable.Range(0, Variants.Count)
        select new WorkUnit(0, variant, draw, block * Block, Math.Min(Block, Replications - (block * Block)));
}
