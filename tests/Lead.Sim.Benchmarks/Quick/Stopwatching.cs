using System.Diagnostics;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary>Takes the times: warm-up first, then medians, with the random numbers timed in between so that a busy machine slows both.</summary>
internal static class Stopwatching
{
    // The runtime compiles the loop several times, in the background, until it has seen enough of it.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    private const int Numbers = 2_000_000;

    public static Figures Of(IWork work, int replications, int threads)
    {
        WarmUp(work.NewThread());

        var perEvent = new double[threads][];
        var done = new Done[threads];
        List<double> xoshiro = [], keyed = [];
        Func<int, Done>[] runs = [.. Enumerable.Range(0, threads).Select(_ => Begun(work.NewThread()))];
        TimeSpan cpuBefore = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread => (perEvent[thread], done[thread]) = Time(runs[thread], replications, thread));
        double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double cpu = (Process.GetCurrentProcess().TotalProcessorTime - cpuBefore).TotalSeconds;
        for (int n = 0; n < 9; n++)
        {
            xoshiro.Add(XoshiroNanoseconds());
            keyed.Add(KeyedNanoseconds());
        }

        double events = done.Sum(thread => (double)thread.Events), years = done.Sum(thread => thread.AgentYears);
        double nanoseconds = Median([.. perEvent.SelectMany(times => times)]), one = Median([.. xoshiro]);
        return new(work.Model, work.People, replications, threads, years / cpu, nanoseconds, events / years, work.BytesPerPerson, one, Median([.. keyed]), nanoseconds / one, wall, cpu);
    }

    /// <summary>Runs until the code is as fast as it gets, the random numbers too.</summary>
    public static void WarmUp(Func<int, Done> run)
    {
        for (long began = Stopwatch.GetTimestamp(), n = 0; Stopwatch.GetElapsedTime(began) < Warm || n < 3; n++)
        {
            run((int)n);
            _ = (XoshiroNanoseconds(), KeyedNanoseconds());
        }
    }

    public static double XoshiroNanoseconds()
    {
        var generator = new Xoshiro256(7);
        double sum = 0;
        long start = Stopwatch.GetTimestamp();
        for (int n = 0; n < Numbers; n++)
            sum += generator.NextDouble();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Kept(sum);
    }

    // With memory that is in use: what the first replication takes for that is no part of the others.
    private static Func<int, Done> Begun(Func<int, Done> run)
    {
        run(0);
        return run;
    }

    private static (double[] PerEvent, Done Done) Time(Func<int, Done> run, int replications, int thread)
    {
        double[] times = new double[replications];
        Done sum = default;
        for (int n = 0; n < replications; n++)
        {
            long start = Stopwatch.GetTimestamp();
            Done done = run((thread * replications) + n);
            times[n] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / done.Events;
            sum = new(sum.Events + done.Events, sum.AgentYears + done.AgentYears);
        }
        return (times, sum);
    }

    private static double KeyedNanoseconds()
    {
        PersonDraws person = new Draws(seed: 7, replication: 0).Of(1);
        double sum = 0;
        long start = Stopwatch.GetTimestamp();
        for (uint n = 0; n < Numbers; n++)
            sum += person.Uniform(Decision.Charge, n);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Kept(sum);
    }

    // The sum is used, so that nothing is left out.
    private static double Kept(double sum) => sum > 0 ? Numbers : throw new InvalidOperationException("Uniform numbers cannot add up to nothing.");

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
