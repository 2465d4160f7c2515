using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>How long does it take from a file to a simulation that can be run?</summary>
public class ReadingAScenario
{
    private readonly Scenario _pilot = ScenarioFile.Load(Shipped.Pilot).Scenario;

    [Benchmark(Baseline = true, Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();

    [Benchmark(Description = "pilot.yaml and base.yaml to a checked scenario")]
    public LoadedScenario Read() => ScenarioFile.Load(Shipped.Pilot);

    [Benchmark(Description = "a scenario to a simulation")]
    public Simulation Prepare() => new(_pilot);
}
