using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Reference;

/// <summary>The engine's random numbers: a function of their key.</summary>
public readonly struct KeyedLuck : ILuck<KeyedLuck>
{
    private readonly Draws _all;
    private readonly PersonDraws _own;

    /// <summary>The numbers of one replication.</summary>
    public KeyedLuck(ulong seed, int replication) => _all = new Draws(seed, replication);

    private KeyedLuck(Draws all, PersonDraws own) => (_all, _own) = (all, own);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KeyedLuck ForPerson(int person) => new(_all, _all.Of(person));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(Decision decision, uint ordinal) => _own.Uniform(decision, ordinal);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Exponential(Decision decision, uint ordinal) => _own.Exponential(decision, ordinal);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double From(QuantileTable quantiles, Decision decision, uint ordinal) => _own.From(quantiles, decision, ordinal);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Happens(double chance, Decision decision, uint ordinal) => _own.Happens(chance, decision, ordinal);
}
