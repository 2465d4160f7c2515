namespace Lead.Sim.Experiments.Comparisons;

/// <summary>The direction in which an outcome is good.</summary>
public enum Direction
{
    /// <summary>Neither more nor less is good by itself.</summary>
    Neither,

    /// <summary>Deaths, say.</summary>
    LessIsBetter,

    /// <summary>Years in good health, say.</summary>
    MoreIsBetter,
}
