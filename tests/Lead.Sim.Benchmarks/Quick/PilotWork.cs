using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary>The Baltimore pilot with all its mechanisms.</summary>
internal sealed class PilotWork(int people) : IWork
{
    private readonly Simulation _pilot = new(ScenarioFile.Load(Shipped.Pilot).Scenario, people);

    public string Model => "baltimore";

    public int People => people;

    public int BytesPerPerson => Simulation.BytesPerPerson;

    public Func<int, Done> NewThread()
    {
        Simulation.Workspace workspace = _pilot.NewWorkspace();
        return replication =>
        {
            Record record = _pilot.Run(seed: 7, replication, workspace);
            return new(record.Happenings, record.Total("life-years"));
        };
    }
}
