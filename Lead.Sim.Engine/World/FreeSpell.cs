using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.World;

/// <summary>
/// The time from a release to the next booking, of a person whose hazard of a booking changes with the stage of that time. Between stays a life renews
/// itself at each release, so that in the long run the time since the last release has a density in proportion to the chance of being free still.
/// </summary>
internal readonly struct FreeSpell
{
    private readonly double[] _ratios;
    private readonly double _arrestsPerDay, _otherPerDay;
    private readonly Stages _from;

    /// <summary>A spell of freedom.</summary>
    /// <param name="ratios">Arrests by stage of the time since release, long ago first: see <see cref="RecoveryStages"/>.</param>
    /// <param name="arrestsPerDay">Arrests long after a release, per free person-day.</param>
    /// <param name="otherPerDay">Bookings that do not change with the time since release, per free person-day.</param>
    public FreeSpell(double[] ratios, double arrestsPerDay, double otherPerDay)
    {
        (_ratios, _arrestsPerDay, _otherPerDay) = (ratios, arrestsPerDay, otherPerDay);
        double survival = 1;
        for (int stage = 1; stage <= Stages.Count; stage++)
        {
            double hazard = HazardOf(stage), length = LengthOf(stage), ending = -double.ExpM1(-hazard * length);
            _from[stage - 1] = new(survival, Area(survival, hazard, length, ending));
            MeanDays += _from[stage - 1].Days;
            survival *= 1 - ending;
        }
    }

    /// <summary>Whether the spell never ends.</summary>
    public bool IsForEver => HazardIn(0) == 0;

    /// <summary>Mean length in days.</summary>
    public double MeanDays { get; }

    /// <summary>How long ago the last release was, of a person who is found free.</summary>
    /// <param name="rank">Uniform on (0, 1).</param>
    /// <param name="atLeast">Days for which the person is known to have been free.</param>
    public double DaysSinceRelease(double rank, double atLeast)
    {
        double before = DaysBefore(atLeast), area = before + (rank * (MeanDays - before));
        int stage = 1;
        while (stage < Stages.Count && area > _from[stage - 1].Days)
            area -= _from[stage++ - 1].Days;
        double hazard = HazardOf(stage), survival = _from[stage - 1].Survival;
        return Math.Max(atLeast, RecoveryStages.LastDay(stage - 1) + (hazard == 0 ? area / survival : -Math.Log(Math.Max(double.Epsilon, 1 - (hazard * area / survival))) / hazard));
    }

    /// <summary>The length of a whole spell that a unit exponential stands for.</summary>
    public double Days(double exponential)
    {
        for (int stage = 1; ; stage++)
        {
            double hazard = HazardOf(stage), length = LengthOf(stage);
            if (exponential <= hazard * length)
                return RecoveryStages.LastDay(stage - 1) + (exponential / hazard);
            exponential -= hazard * length;
        }
    }

    // Mean number of days of the spell before a day of it: the integral of the chance of being free still.
    private double DaysBefore(double day)
    {
        double sum = 0;
        for (int stage = 1; stage <= Stages.Count && day > RecoveryStages.LastDay(stage - 1); stage++)
        {
            double hazard = HazardOf(stage), length = day - RecoveryStages.LastDay(stage - 1);
            sum += length >= LengthOf(stage) ? _from[stage - 1].Days : Area(_from[stage - 1].Survival, hazard, length, -double.ExpM1(-hazard * length));
        }
        return sum;
    }

    // Stages are numbered from 1; what comes after the last is long ago, number 0.
    private double HazardOf(int stage) => HazardIn(stage > RecoveryStages.Count ? 0 : stage);

    private double HazardIn(int stage) => (_arrestsPerDay * _ratios[stage]) + _otherPerDay;

    private static double LengthOf(int stage) =>
        stage > RecoveryStages.Count ? double.PositiveInfinity : RecoveryStages.LastDay(stage) - RecoveryStages.LastDay(stage - 1);

    // Of each stage: the chance of being free still when it begins, and the mean days of the spell that lie in it.
    [InlineArray(Count)]
    private struct Stages
    {
        public const int Count = RecoveryStages.Count + 1;

        private (double Survival, double Days) _first;
    }

    // Mean days of a part of the spell, of which the share ending ends in it.
    private static double Area(double survival, double hazard, double length, double ending) => survival * (hazard == 0 ? length : ending / hazard);
}
