using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>What do outcomes by month cost?</summary>
public class Recording
{
    private readonly LeadCoreVariant _asItIs = new(), _without = new(IsRecorded: false);
    private MeetingCalendar<LeadCorePerson> _meetings = null!;

    [Params(10_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void MakeRoom() => _meetings = new(People);

    [Benchmark(Baseline = true, Description = "lead-core")]
    public long AsItIs() => _asItIs.Run(People, replication: 0, _meetings);

    [Benchmark(Description = "nothing recorded")]
    public long Without() => _without.Run(People, replication: 0, _meetings);

    [Benchmark(Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();
}
