using BenchmarkDotNet.Attributes;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks;

/// <summary>How long does one replication take, population and monthly outputs included?</summary>
[MemoryDiagnoser]
public class OneReplication
{
    private readonly MeetingCalendar<LeadCorePerson> _meetings = new(10_000);
    private Simulation _pilot = null!;
    private Simulation.Workspace _workspace = null!;

    [GlobalSetup]
    public void ReadThePilot()
    {
        _pilot = new Simulation(ScenarioFile.Load(Shipped.Pilot).Scenario);
        _workspace = _pilot.NewWorkspace();
    }

    [Benchmark(Baseline = true, Description = "lead-core, 10,000 people, 10 years")]
    public LeadCoreRecord LeadCoreOfTenThousand() => LeadCore.Run(10_000, seed: 7, replication: 0, _meetings);

    [Benchmark(Description = "Baltimore pilot, 29,500 people, 10 years")]
    public Record BaltimorePilot() => _pilot.Run(seed: 7, replication: 0, _workspace);
}
