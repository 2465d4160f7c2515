using System.Numerics;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Randomness;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>
/// Numbers whose keys differ in little have nothing to do with each other. Seeds are fixed; a perfect generator fails a row for one choice of them in a
/// thousand, however many numbers the row compares (Bonferroni).
/// </summary>
/// <remarks>
/// A wait counts as the share of all waits that are shorter, which is uniform too. Waits from a table of quantiles (gamma, lognormal, Weibull) have the same
/// order as the uniforms of their bits and need no row; waits from the ziggurat have not.
/// </remarks>
public class CorrelationTests
{
    private const int Many = 20_000, Cells = 64;
    private const double FalseAlarm = 0.001;
    private static readonly Decision[] Decisions = Enum.GetValues<Decision>();
    private static readonly Vector<double> Half = new(0.5);
    private static readonly Axis[] Neighbourhoods = [Axis.Person, Axis.Ordinal, Axis.Replication, Axis.Seed];

    /// <summary>What is drawn, and the part of the key that makes the sample: 20,000 people, or 20,000 ordinals of one person, and so on.</summary>
    public static TheoryData<bool, Axis> Samples
    {
        get
        {
            var samples = new TheoryData<bool, Axis>();
            foreach (Axis along in Neighbourhoods)
            {
                samples.Add(false, along);
                samples.Add(true, along);
            }
            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_two_decisions_of_the_same_or_of_neighbouring_keys_are_correlated(bool waits, Axis along)
    {
        (string Name, double[] Numbers)[] samples =
        [
            .. from next in (Axis?[])[null, .. Neighbourhoods]
               from decision in Decisions
               select (next is null ? $"{decision}" : $"{decision} of the next {next}", Sample(waits, along, decision, next)),
        ];
        int pairs = samples.Length * (samples.Length - 1) / 2;

        // The correlation of independent uniforms is normal with mean 0 and standard error 1 / sqrt(n); its excess kurtosis is 1e-5.
        double allowed = Normal.InvCDF(0, 1, 1 - (FalseAlarm / (2 * pairs))) / Math.Sqrt(Many);
        for (int one = 0; one < samples.Length; one++)
            for (int other = 0; other < one; other++)
                if (Correlation(samples[one].Numbers, samples[other].Numbers) is var found && Math.Abs(found) > allowed)
                    Assert.Fail($"{samples[one].Name} and {samples[other].Name}: correlation {found:F4}, allowed {allowed:F4}.");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_decision_is_uniform(bool waits, Axis along)
    {
        double allowed = ChiSquared.InvCDF(Cells - 1, 1 - (FalseAlarm / Decisions.Length));

        Assert.All(Decisions, decision => Assert.InRange(ChiSquareOf(Sample(waits, along, decision)), 0, allowed));
    }

    private static double[] Sample(bool waits, Axis along, Decision decision, Axis? next = null)
    {
        double[] sample = new double[Many];
        for (int n = 0; n < Many; n++)
        {
            PersonDraws person = new Draws((ulong)At(Axis.Seed, 1, n), At(Axis.Replication, 0, n)).Of(At(Axis.Person, 5, n));
            uint ordinal = (uint)At(Axis.Ordinal, 0, n);
            sample[n] = waits ? -double.ExpM1(-person.Exponential(decision, ordinal)) : person.Uniform(decision, ordinal);
        }
        return sample;

        int At(Axis axis, int start, int n) => start + (along == axis ? n : 0) + (next == axis ? 1 : 0);
    }

    private static double Correlation(double[] one, double[] other)
    {
        Vector<double> sum = default;
        for (int n = 0; n < Many; n += Vector<double>.Count)
            sum += (new Vector<double>(one, n) - Half) * (new Vector<double>(other, n) - Half);
        return 12 * Vector.Sum(sum) / Many;
    }

    private static double ChiSquareOf(double[] sample)
    {
        const double expected = (double)Many / Cells;
        return sample.CountBy(u => (int)(u * Cells)).Sum(cell => Math.Pow(cell.Value - expected, 2) / expected)
            + (expected * (Cells - sample.DistinctBy(u => (int)(u * Cells)).Count()));
    }
}
