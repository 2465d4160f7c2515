using Lead.Sim.Engine.Randomness;
using MathNet.Numerics.Distributions;

namespace Lead.Sim.Reference;

/// <summary>The numbers of lead-core: part of its definition, not evidence, and so they stand here and not in a scenario.</summary>
internal static class LeadCoreRates
{
    public const double DaysPerYear = 365.25, PerYear = 1 / DaysPerYear;
    public const double RiskDays = 14, ExpansionDay = 1096;
    public const double EntryInUse = 0.25, DeathInUse = 0.02, ExtraDeathAfterRelease = 7 * DeathInUse;

    public static readonly QuantileTable Stay = new(p => Math.Exp(Math.Log(5) + (1.6 * Normal.InvCDF(0, 1, p))));

    // By state A, L, T, R: arrests relative to active use, rate of moving on, rate of death, chance of remission when moving on.
    public static ReadOnlySpan<double> ArrestRatio => [1, 0.42, 0.30, 0.10];

    public static ReadOnlySpan<double> MovesOn => [EntryInUse, 1 / 1.5, 1 / 0.5, 0.30];

    public static ReadOnlySpan<double> Death => [DeathInUse, 0.010, 0.007, 0.004];

    public static ReadOnlySpan<double> Remission => [0, 0.35, 0.40, 0];
}
