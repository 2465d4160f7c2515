using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>How long does one replication take, population and monthly outcomes included?</summary>
[MemoryDiagnoser]
public class OneReplication
{
    private readonly MeetingCalendar<LeadCorePerson> _fewMeetings = new(10_000), _manyMeetings = new(1_000_000);
    private readonly Simulation _pilot = new(ScenarioFile.Load(Shipped.Pilot).Scenario);
    private Simulation.Workspace _workspace = null!;

    [GlobalSetup]
    public void MakeRoom() => _workspace = _pilot.NewWorkspace();

    [Benchmark(Baseline = true, Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();

    [Benchmark(Description = "lead-core, 10,000 people, 10 years")]
    public LeadCoreRecord LeadCoreOfTenThousand() => LeadCore.Run(10_000, seed: 7, replication: 0, _fewMeetings);

    [Benchmark(Description = "lead-core, 1,000,000 people, 10 years")]
    public LeadCoreRecord LeadCoreOfAMillion() => LeadCore.Run(1_000_000, seed: 7, replication: 0, _manyMeetings);

    [Benchmark(Description = "Baltimore pilot, 29,500 people, 10 years")]
    public Record BaltimorePilot() => _pilot.Run(seed: 7, replication: 0, _workspace);
}
