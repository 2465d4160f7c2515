using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Batches;

/// <summary>What the units of a complete batch gave, variant by variant: memory holds two of them at a time, whatever their number.</summary>
internal sealed class BatchValues(string folder, BatchPlan plan, Study study)
{
    private readonly ILookup<int, WorkUnit> _units = study.Units.ToLookup(unit => unit.Variant);
    private readonly SortedDictionary<int, (WorkUnit Unit, string Reason)> _failures = [];

    /// <summary>The units that failed, as far as variants were read.</summary>
    public IReadOnlyCollection<(WorkUnit Unit, string Reason)> Failures => _failures.Values;

    /// <summary>The values of a variant, by draw, then by replication, outcome and group; null for a draw of which a unit failed.</summary>
    /// <exception cref="UserException">A unit is missing or damaged.</exception>
    public double[]?[] Of(int variant)
    {
        var values = new double[]?[Math.Max(1, study.Draws.Count)];
        HashSet<int> failed = [];
        foreach (WorkUnit unit in _units[variant])
        {
            UnitContent content = UnitFile.Read(BatchFolder.FileOf(folder, unit.Number), plan.Fingerprint, unit.Number) ?? throw new UserException($"unit {unit.Number} of {folder} is missing or damaged. leadsim batch --resume {folder} runs it again.");
            int draw = Math.Max(0, unit.Draw - 1);
            if (content.Failure is { } reason)
            {
                _failures[unit.Number] = (unit, reason);
                failed.Add(draw);
                continue;
            }
            values[draw] ??= new double[study.Replications * study.ValuesOfAReplication];
            content.Values!.CopyTo(values[draw]!, unit.First * study.ValuesOfAReplication);
        }
        foreach (int draw in failed)
            values[draw] = null;
        return values;
    }

    /// <summary>The values of a variant of a batch without draws, none of whose units failed.</summary>
    public double[] OfStatedValues(int variant) => Of(variant)[0]!;
}
