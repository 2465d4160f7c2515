using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary>The reference model.</summary>
internal sealed class LeadCoreWork(int people) : IWork
{
    public string Model => "lead-core";

    public int People => people;

    public int BytesPerPerson => Unsafe.SizeOf<LeadCorePerson>();

    public Func<int, Done> NewThread()
    {
        var meetings = new MeetingCalendar<LeadCorePerson>(people);
        return replication => new(LeadCore.Run(people, seed: 7, replication, meetings).Happenings, people * LeadCore.HorizonDays / 365.25);
    }
}
