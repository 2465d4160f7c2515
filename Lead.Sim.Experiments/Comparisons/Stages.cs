using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Batches;

namespace Lead.Sim.Experiments.Comparisons;

/// <summary>
/// Runs a comparison in two stages. The spread of the first decides once how many replications are run; nobody looks at the results in between to stop when
/// they please, so the intervals keep their chance. A time limit may cut both: it depends on the clock and not on the values.
/// </summary>
internal sealed class Stages(Design design, Plan plan, int threads, TimeProvider clock, Action<int, IReadOnlyList<Record>>? taken, Action<int, int>? progress)
{
    private readonly Tally _tally = new(design.Scenarios.Count, design.Groups.Names.Count, design.Months);
    private readonly Replications _replications = new(design.Simulations, design.Seed, threads);
    private readonly long _begun = clock.GetTimestamp();
    private int _end = plan.FirstStage;

    /// <summary>Runs it.</summary>
    public Comparison Run(CancellationToken cancellation)
    {
        int first = _replications.RunTo(_end, IsInTime, Take, cancellation);
        if (plan.IsFixed)
        {
            _end = plan.Most;
            int all = plan.Most > first ? _replications.RunTo(_end, IsInTime, Take, cancellation) : first;
            return new(design, _tally, new(StoppingReason.AsAskedFor, plan, all, first, []));
        }

        IReadOnlyList<Requirement> requirements = Requirement.Of([.. design.Scenarios.Select(scenario => scenario.Name)], plan, (scenario, outcome) => [.. _tally.Totals(scenario, outcome.Index, 0)]);
        double needed = requirements.Max(requirement => requirement.Replications);
        _end = (int)Math.Min(needed, plan.Most);
        int run = _end > first ? _replications.RunTo(_end, IsInTime, Take, cancellation) : first;
        StoppingReason reason = run >= needed ? StoppingReason.PreciseEnough : run == plan.Most ? StoppingReason.MostReplications : StoppingReason.TimeLimit;
        return new(design, _tally, new(reason, plan, run, first, requirements));
    }

    private bool IsInTime(int replication) => replication < Plan.Fewest || plan.TimeLimit is not { } limit || clock.GetElapsedTime(_begun) < limit;

    private void Take(int replication, IReadOnlyList<Record> records)
    {
        _tally.Add(records);
        taken?.Invoke(replication, records);
        progress?.Invoke(_tally.Replications, Expected());
    }

    // As many as are to be run, or as many as the time limit lets through at the present pace.
    private int Expected()
    {
        int finished = _tally.Replications;
        double share = plan.TimeLimit is { } limit ? clock.GetElapsedTime(_begun) / limit : 0;
        return share > 0 ? (int)Math.Clamp(finished / share, finished, _end) : _end;
    }
}
