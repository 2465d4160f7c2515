namespace Lead.Sim.Experiments.Studies;

/// <summary>A piece of an experiment that is run in one go: a block of replications of a variant in a draw.</summary>
/// <param name="Number">Its number, from 0; an experiment is always cut into the same units.</param>
/// <param name="Variant">The place of the variant.</param>
/// <param name="Draw">The draw, from 1; 0 for the stated values.</param>
/// <param name="First">The first replication, from 0.</param>
/// <param name="Replications">How many.</param>
public sealed record WorkUnit(int Number, int Variant, int Draw, int First, int Replications);
