using BenchmarkDotNet.Attributes;
using Lead.Sim.Benchmarks.Yardsticks;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Benchmarks.Questions;

/// <summary>What does it cost to find out how long something takes? The xoshiro double is the unit.</summary>
public class OneWait
{
    private const int Many = 4_096;
    private readonly QuantileTable _lognormal = Distributions.Lognormal;
    private readonly Timeline _fentanyl;
    private readonly PersonDraws _person = new Draws(seed: 7, replication: 0).Of(1);
    private readonly Stay _stay;

    public OneWait()
    {
        Scenario pilot = ScenarioFile.Load(Shipped.Pilot).Scenario;
        _fentanyl = new City(pilot).Fentanyl;
        _stay = new Stay(pilot.Jail.Possession, pilot.Jail.Priors);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many, Description = "xoshiro256** double")]
    public double Yardstick()
    {
        var generator = new Xoshiro256(7);
        double sum = 0;
        for (int n = 0; n < Many; n++)
            sum += generator.NextDouble();
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "exponential (ziggurat)")]
    public double Exponential()
    {
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += _person.Exponential(Decision.NextArrest, n);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "exponential by logarithm")]
    public double Logarithm()
    {
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum -= Math.Log(_person.Uniform(Decision.NextArrest, n));
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "exponential on a timeline of ten years")]
    public double OnATimeline()
    {
        double sum = 0;
        for (uint n = 0; n < Many; n++)
        {
            float today = n * (3_000f / Many);
            int piece = _fentanyl.PieceOf(today);
            sum += _fentanyl.DayOf(_fentanyl.Cumulative(today, piece) + _person.Exponential(Decision.NextArrest, n), today, piece);
        }
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "Weibull by formula")]
    public double Weibull()
    {
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += 8.68 * Math.Pow(-Math.Log(_person.Uniform(Decision.Retention, n)), 1 / 0.435);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "lognormal from a table")]
    public double Lognormal()
    {
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += _person.From(_lognormal, Decision.JailStay, n);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "stay in jail (mixture of two Weibulls)")]
    public double JailStay()
    {
        double sum = 0;
        for (uint n = 0; n < Many; n++)
            sum += _stay.Days((int)(n % 8), _person, Decision.JailStay, n);
        return sum;
    }
}
