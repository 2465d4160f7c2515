using Lead.Sim.Engine.Randomness;
using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Yardsticks;

/// <summary>The random numbers of a model without common random numbers: one sequence for everybody, in the order in which they are asked for.</summary>
internal readonly struct SequentialLuck(SequentialLuck.Sequence sequence) : ILuck<SequentialLuck>
{
    public SequentialLuck ForPerson(int person) => this;

    public double Uniform(Decision decision, uint ordinal) => sequence.Generator.NextDouble();

    public double Exponential(Decision decision, uint ordinal) => ExponentialZiggurat.From(sequence.Generator.NextBits());

    public double From(QuantileTable quantiles, Decision decision, uint ordinal) => quantiles.At(sequence.Generator.NextBits());

    public bool Happens(double chance, Decision decision, uint ordinal) => sequence.Generator.NextDouble() < chance;

    /// <summary>Where the sequence stands.</summary>
    internal sealed class Sequence(ulong seed)
    {
        public Xoshiro256 Generator = new(seed);
    }
}
