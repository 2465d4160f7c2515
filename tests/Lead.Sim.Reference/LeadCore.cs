using Lead.Sim.Engine.Kernel;

namespace Lead.Sim.Reference;

/// <summary>Runs the reference model with the engine's random numbers, counting by month.</summary>
public static class LeadCore
{
    /// <summary>Ten years, days.</summary>
    public const double HorizonDays = 3652.5;

    /// <summary>One replication, ready to be run by the kernel.</summary>
    /// <param name="people">Caps are scaled with it: 60 and 600 slots for 10,000 people.</param>
    /// <param name="seed">Common to everything that is to be compared.</param>
    /// <param name="replication">Which of many, from 0.</param>
    /// <param name="record">Where to count.</param>
    /// <param name="capRatio">Slots relative to the definition.</param>
    public static LeadCoreModel<KeyedLuck, MonthlyRecorder> Model(int people, ulong seed, int replication, LeadCoreRecord record, double capRatio = 1) =>
        new(people, new KeyedLuck(seed, replication), new MonthlyRecorder(record), capRatio);

    /// <summary>Runs one replication and returns what was counted.</summary>
    public static LeadCoreRecord Run(int people, ulong seed, int replication, MeetingCalendar<LeadCorePerson>? meetings = null, double capRatio = 1)
    {
        var record = new LeadCoreRecord();
        LeadCoreModel<KeyedLuck, MonthlyRecorder> model = Model(people, seed, replication, record, capRatio);
        record.Happenings = Kernel.Run(ref model, HorizonDays, meetings ?? new MeetingCalendar<LeadCorePerson>(people));
        return record;
    }
}
