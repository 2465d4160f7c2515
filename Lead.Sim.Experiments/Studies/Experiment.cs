using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Experiments.Studies;

/// <summary>What is run in a batch: scenarios, levers that are swept, draws of what nobody knows, replications.</summary>
[Meaning("What is run in a batch: scenarios, levers that are swept, draws of what nobody knows, replications.")]
public sealed record Experiment
{
    /// <summary>A short name.</summary>
    [Meaning("A short name.")]
    [Pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case words and digits joined by hyphens")]
    public required string Name { get; init; }

    /// <summary>The question in a sentence.</summary>
    [Meaning("The question that it is to answer, in a sentence.")]
    public required string About { get; init; }

    /// <summary>Scenario files, the baseline first.</summary>
    [Meaning("Scenario files, relative to this file; the first is the baseline, which is not swept.")]
    public required IReadOnlyList<string> Scenarios { get; init; }

    /// <summary>Levers that are varied; every value of one is combined with every value of the others.</summary>
    [Meaning("Levers that are varied in every scenario but the baseline; every value of one is combined with every value of the others.")]
    public IReadOnlyList<SweepSection>? Sweep { get; init; }

    /// <summary>Draws of what nobody knows; absent for the stated values alone.</summary>
    [Meaning("How often everything that nobody knows exactly is drawn from its range; left out, the stated values are run.")]
    [Between(2, 100_000)]
    public int? Draws { get; init; }

    /// <summary>Parameters that are correlated.</summary>
    [Meaning("Parameters of which more is known together than of each by itself.")]
    public IReadOnlyList<CorrelationSection>? Correlations { get; init; }

    /// <summary>Replications of each scenario, or of each draw of each; absent if a precision decides.</summary>
    [Meaning("Replications of each scenario; with draws, of each draw. Or else a precision.")]
    [Between(1, 1_000_000)]
    public int? Replications { get; init; }

    /// <summary>How precisely differences are to be known; absent if their number is given.</summary>
    [Meaning("How precisely differences are to be known, such as jail-days 2%, overdose-deaths ±3: half the width of their interval. As many replications are run as that takes, which a first stage of 30 decides.")]
    public string? Precision { get; init; }

    /// <summary>The most replications that a precision may take.</summary>
    [Meaning("The most replications that a precision may take; left out, 1,000.")]
    [Between(Plan.Fewest, 1_000_000)]
    public int? MaxReplications { get; init; }

    /// <summary>Measures that are kept; absent for the judged ones and those shown beside them.</summary>
    [Meaning("Measures that are kept, for everybody and by group, such as arrests; left out, those that comparisons show.")]
    public IReadOnlyList<string>? Outcomes { get; init; }

    /// <summary>People on the first day; absent for as many as the scenarios say.</summary>
    [Meaning("People on the first day, instead of the scenarios' number. Places and officers are not scaled.")]
    [Between(1, 1 << 24)]
    public int? People { get; init; }

    /// <summary>The seed of all random numbers.</summary>
    [Meaning("The seed of all random numbers: one seed gives one result.")]
    [Between(0, 9_007_199_254_740_992)]
    public required long Seed { get; init; }
}
