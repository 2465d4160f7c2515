namespace Lead.Sim.Engine.World;

/// <summary>The stages of time since a release in which re-arrest was measured.</summary>
internal static class RecoveryStages
{
    private static readonly float[] LastDays = [0, 14, 30, 60, 90, 180, 365, 730];

    /// <summary>Names of the stages in scenario files.</summary>
    public static readonly IReadOnlyList<string> Names = ["0-14", "14-30", "30-60", "60-90", "90-180", "180-365", "365-730"];

    /// <summary>Number of stages; after them the hazard is that of the never released.</summary>
    public const int Count = 7;

    /// <summary>The stage of a time since a release in days; 0 for long ago.</summary>
    public static int StageOf(double days)
    {
        int stage = 1;
        while (stage <= Count && days >= LastDays[stage])
            stage++;
        return stage > Count ? 0 : stage;
    }

    /// <summary>Days from the release to the end of a stage, numbered from 1; 0 for stage 0.</summary>
    public static float LastDay(int stage) => LastDays[stage];
}
