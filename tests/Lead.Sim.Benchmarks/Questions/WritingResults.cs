using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine;
using Lead.Sim.Experiments.Batches;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>How long does it take to write the database of a batch?</summary>
public class WritingResults
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"leadsim-benchmark-{Environment.ProcessId}.sqlite");
    private Batch _batch = null!;

    // What is written does not depend on how many people there are.
    [GlobalSetup]
    public void Simulate() => _batch = Batch.Run(new Simulation(ScenarioFile.Load(Shipped.Pilot).Scenario, people: 500), seed: 7, replications: 20, threads: 1);

    [Benchmark(Baseline = true, Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();

    [Benchmark(Description = "results.sqlite of 20 replications")]
    public void Write()
    {
        File.Delete(_file);
        ResultDatabase.Write(_file, _batch);
    }

    [GlobalCleanup]
    public void CleanUp() => File.Delete(_file);
}
