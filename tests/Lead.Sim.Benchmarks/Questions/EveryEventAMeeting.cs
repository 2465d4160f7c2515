using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>What is saved by letting people live alone between meetings?</summary>
[WarmupCount(1), IterationCount(3)]
public class EveryEventAMeeting
{
    private readonly LeadCoreVariant _asItIs = new(), _without = new(LivesAlone: false);
    private MeetingCalendar<LeadCorePerson> _meetings = null!;

    [Params(10_000, 1_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void MakeRoom() => _meetings = new(People);

    [Benchmark(Baseline = true, Description = "lead-core")]
    public long AsItIs() => _asItIs.Run(People, replication: 0, _meetings);

    [Benchmark(Description = "every event a meeting")]
    public long Without() => _without.Run(People, replication: 0, _meetings);

    [Benchmark(Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();
}
