using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Yardsticks;

/// <summary>lead-core without one of the things that it does, so that the price of that thing shows.</summary>
/// <param name="IsKeyed">Whether random numbers are keyed, so that two scenarios share their luck; or come from one xoshiro256** sequence.</param>
/// <param name="IsRecorded">Whether five outcomes are counted by month.</param>
/// <param name="LivesAlone">Whether only those happenings are meetings that touch a slot; or all of them.</param>
internal sealed record LeadCoreVariant(bool IsKeyed = true, bool IsRecorded = true, bool LivesAlone = true)
{
    public override string ToString() => this == new LeadCoreVariant()
        ? "lead-core"
        : $"lead-core{(IsKeyed ? "" : ", numbers in sequence")}{(IsRecorded ? "" : ", nothing recorded")}{(LivesAlone ? "" : ", every event a meeting")}";

    /// <summary>Runs one replication.</summary>
    /// <returns>What happened to anybody, events.</returns>
    public long Run(int people, int replication, MeetingCalendar<LeadCorePerson> meetings) => (IsKeyed, IsRecorded) switch
    {
        (true, true) => Run(people, Keyed(replication), new MonthlyRecorder(new LeadCoreRecord()), meetings),
        (true, false) => Run(people, Keyed(replication), default(NoRecorder), meetings),
        (false, true) => Run(people, Sequential(replication), new MonthlyRecorder(new LeadCoreRecord()), meetings),
        (false, false) => Run(people, Sequential(replication), default(NoRecorder), meetings),
    };

    private static KeyedLuck Keyed(int replication) => new(seed: 7, replication);

    private static SequentialLuck Sequential(int replication) => new(new SequentialLuck.Sequence((ulong)replication + 7));

    private long Run<TLuck, TRecorder>(int people, TLuck luck, TRecorder recorder, MeetingCalendar<LeadCorePerson> meetings)
        where TLuck : struct, ILuck<TLuck>
        where TRecorder : struct, ILeadCoreRecorder
    {
        var model = new LeadCoreModel<TLuck, TRecorder>(people, luck, recorder);
        if (LivesAlone)
            return Kernel.Run(ref model, LeadCore.HorizonDays, meetings);
        var together = new AllMeetings<LeadCoreModel<TLuck, TRecorder>, LeadCorePerson>(model);
        return Kernel.Run(ref together, LeadCore.HorizonDays, meetings);
    }
}
