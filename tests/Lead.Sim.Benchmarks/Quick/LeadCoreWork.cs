using System.Runtime.CompilerServices;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary>The reference model.</summary>
internal sealed class LeadCoreWork(int people, LeadCoreVariant variant) : IWork
{
    public string Model => variant.ToString();

    public int People => people;

    public int BytesPerPerson => Unsafe.SizeOf<LeadCorePerson>();

    public Func<int, Done> NewThread()
    {
        var meetings = new MeetingCalendar<LeadCorePerson>(people);
        return replication => new(variant.Run(people, replication, meetings), people * LeadCore.HorizonDays / 365.25);
    }
}
