namespace Lead.Sim.Engine.Scenarios;

/// <summary>The age bands in which Baltimore's arrests and the national life table are both published.</summary>
public static class AgeBands
{
    /// <summary>From 18 to 24 years.</summary>
    public const string From18 = "18-24";

    /// <summary>From 25 to 34 years.</summary>
    public const string From25 = "25-34";

    /// <summary>From 35 to 44 years.</summary>
    public const string From35 = "35-44";

    /// <summary>From 45 to 54 years.</summary>
    public const string From45 = "45-54";

    /// <summary>From 55 years.</summary>
    public const string From55 = "55-plus";

    /// <summary>All bands, youngest first.</summary>
    public static readonly IReadOnlyList<string> All = [From18, From25, From35, From45, From55];

    /// <summary>The first birthday that is in the band, years; as many as there are bands.</summary>
    public static readonly IReadOnlyList<int> FirstYear = [18, 25, 35, 45, 55];
}
