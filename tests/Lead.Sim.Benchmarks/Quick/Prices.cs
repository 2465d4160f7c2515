using System.Diagnostics;
using Lead.Sim.Benchmarks.Yardsticks;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary>What pairing, recording and private lives cost or save: lead-core without each of them. Least times: neighbours on the machine only ever add.</summary>
internal sealed record Prices(int People, int Replications, double XoshiroNs, IReadOnlyList<Prices.Price> Variants)
{
    /// <summary>Times the variants in turn, replication by replication, so that a busy machine slows all of them.</summary>
    public static Prices Of(int people, int replications)
    {
        LeadCoreVariant[] variants = [new(), new(IsKeyed: false), new(IsRecorded: false), new(LivesAlone: false)];
        Func<int, Done>[] runs = [.. variants.Select(variant => new LeadCoreWork(people, variant).NewThread())];
        foreach (Func<int, Done> run in runs)
            Stopwatching.WarmUp(run);

        double[][] nanoseconds = [.. runs.Select(_ => new double[replications])];
        double[] xoshiro = new double[replications];
        for (int n = 0; n < replications; n++)
        {
            for (int variant = 0; variant < runs.Length; variant++)
            {
                long start = Stopwatch.GetTimestamp();
                long events = runs[variant](n).Events;
                nanoseconds[variant][n] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / events;
            }
            xoshiro[n] = Stopwatching.XoshiroNanoseconds();
        }

        double one = xoshiro.Min(), asItIs = nanoseconds[0].Min();
        return new(people, replications, one, [.. variants.Zip(nanoseconds, (variant, ns) => new Price(variant.ToString(), ns.Min(), ns.Min() / asItIs, ns.Min() / one))]);
    }

    public string ToText() => string.Join(
        Environment.NewLine,
        [
            $"{People:N0} people, {Replications} replications of each in turn, one thread; xoshiro256** double {XoshiroNs:N2} ns",
            $"{"",-38} {"ns per event",12} {"ratio",7} {"xoshiro doubles",16}",
            .. Variants.Select(price => $"{price.Variant,-38} {price.NsPerEvent,12:N1} {price.Ratio,7:N2} {price.XoshiroDoubles,16:N1}"),
        ]);

    /// <summary>What one variant takes for an event.</summary>
    /// <param name="Variant">Which.</param>
    /// <param name="NsPerEvent">Nanoseconds.</param>
    /// <param name="Ratio">Relative to lead-core as it is.</param>
    /// <param name="XoshiroDoubles">Relative to a random number.</param>
    internal sealed record Price(string Variant, double NsPerEvent, double Ratio, double XoshiroDoubles);
}
