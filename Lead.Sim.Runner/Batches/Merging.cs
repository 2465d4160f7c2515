using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Batches;

/// <summary>Joins shards of one batch.</summary>
internal static class Merging
{
    /// <summary>The plan that all shards have in common.</summary>
    /// <exception cref="UserException">They are of different experiments, versions or seeds.</exception>
    public static BatchPlan Common(IReadOnlyList<string> shards)
    {
        BatchPlan[] plans = [.. shards.Select(BatchPlan.Read)];
        foreach (var (shard, plan) in shards.Zip(plans).Skip(1))
            if (plan.Fingerprint != plans[0].Fingerprint)
                throw new UserException($"{shard} is of another batch than {shards[0]}: {Difference(plans[0], plan)}. Nothing was merged.");
        plans[0].RefuseOtherVersion($"{shards[0]} was begun", "merge with that one");
        return plans[0].With(Shard.Whole);
    }

    /// <summary>Copies every sound unit of the shards that is not there yet.</summary>
    /// <returns>How many units are missing still.</returns>
    public static int Copy(IReadOnlyList<string> shards, BatchFolder into, Study study)
    {
        int missing = 0;
        foreach (WorkUnit unit in study.Units)
        {
            if (into.Content(unit) is not null)
                continue;
            UnitContent? content = shards.Select(shard => UnitFile.Read(BatchFolder.FileOf(shard, unit.Number), into.Plan.Fingerprint, unit.Number)).FirstOrDefault(found => found is not null);
            if (content is null)
                missing++;
            else
                into.Keep(unit.Number, content);
        }
        return missing;
    }

    private static string Difference(BatchPlan one, BatchPlan other) =>
        one.Experiment != other.Experiment ? $"found the experiment {other.Experiment}, expected {one.Experiment}"
        : one.Version != other.Version ? $"found leadsim {other.Version}, expected {one.Version}"
        : one.Seed != other.Seed ? $"found seed {other.Seed}, expected {one.Seed}"
        : "the experiment or its scenarios say something else";
}
