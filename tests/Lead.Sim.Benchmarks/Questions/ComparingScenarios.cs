using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>What does comparing two scenarios cost beyond running each of them?</summary>
public class ComparingScenarios
{
    private const int People = 2_000, Replications = 10;

    private readonly Design _alone = new(ScenarioFile.LoadAll([Shipped.Pilot]), seed: 7, People);
    private readonly Design _together = new(ScenarioFile.LoadAll([Shipped.NoLead, Shipped.Pilot]), seed: 7, People);

    [Benchmark(Baseline = true, Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();

    [Benchmark(Description = "the pilot, 2,000 people, 10 replications")]
    public int One() => Comparison.Run(_alone, new Plan(Replications), threads: 1).Replications;

    [Benchmark(Description = "the pilot against no programme, as many of each")]
    public int Two() => Comparison.Run(_together, new Plan(Replications), threads: 1).Replications;
}
