using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>What does it cost that two scenarios share their luck?</summary>
public class CommonRandomNumbers
{
    private readonly LeadCoreVariant _asItIs = new(), _without = new(IsKeyed: false);
    private MeetingCalendar<LeadCorePerson> _meetings = null!;

    [Params(10_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void MakeRoom() => _meetings = new(People);

    [Benchmark(Baseline = true, Description = "lead-core")]
    public long AsItIs() => _asItIs.Run(People, replication: 0, _meetings);

    [Benchmark(Description = "numbers in sequence (xoshiro256**)")]
    public long Without() => _without.Run(People, replication: 0, _meetings);

    [Benchmark(Description = "xoshiro256**, a million doubles")]
    public double Yardstick() => Xoshiro256.SumOfAMillion();
}
