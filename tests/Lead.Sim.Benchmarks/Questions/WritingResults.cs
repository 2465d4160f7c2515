using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>How long does it take to write the database of a result?</summary>
public class WritingResults
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"leadsim-benchmark-{Environment.ProcessId}.sqlite");
    private readonly List<IReadOnlyList<Record>> _replications = [];
    private Comparison _comparison = null!;
    private Design _design = null!;

    // What is written does not depend on how many people there are.
    [GlobalSetup]
    public void Simulate()
    {
        _design = new(ScenarioFile.LoadAll([Shipped.Pilot]), seed: 7, people: 500);
        _comparison = Comparison.Run(_design, new Plan(replications: 20), threads: 1, (_, records) => _replications.Add(records));
    }

    [Benchmark(Baseline = true, Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();

    [Benchmark(Description = "results.sqlite of 20 replications")]
    public void Write()
    {
        File.Delete(_file);
        using ResultDatabase database = ResultDatabase.Create(_file, _design);
        foreach (var (replication, records) in _replications.Index())
            database.Add(replication, records);
        database.Complete(_comparison);
    }

    [GlobalCleanup]
    public void CleanUp() => File.Delete(_file);
}
