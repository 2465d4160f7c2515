using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>What does a random number cost, compared with one of a sequence that has no keys?</summary>
public class OneNumber
{
    private const int Many = 4_096;
    private readonly QuantileTable _lognormal = Distributions.Lognormal;

    [Benchmark(Baseline = true, OperationsPerInvoke = Many, Description = "xoshiro256** double")]
    public double Sequential()
    {
        var generator = new Xoshiro256(7);
        double sum = 0;
        for (int n = 0; n < Many; n++)
            sum += generator.NextDouble();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "keyed uniform, one person")]
    public double OfOnePerson()
    {
        PersonDraws person = new Draws(seed: 7, replication: 0).Of(1);
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += person.Uniform(Decision.Charge, n);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "keyed uniform, another person each time")]
    public double OfMany()
    {
        var draws = new Draws(seed: 7, replication: 0);
        double sum = 0;
        for (int n = 0; n < Many; n++)
            sum += draws.Of(n).Uniform(Decision.Charge, 0);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "keyed exponential (ziggurat)")]
    public double Exponential()
    {
        PersonDraws person = new Draws(seed: 7, replication: 0).Of(1);
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += person.Exponential(Decision.NextArrest, n);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "keyed draw from a table of quantiles")]
    public double Tabulated()
    {
        PersonDraws person = new Draws(seed: 7, replication: 0).Of(1);
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += person.From(_lognormal, Decision.JailStay, n);
        return sum;
    }
}
