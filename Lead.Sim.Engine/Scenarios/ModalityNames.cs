namespace Lead.Sim.Engine.Scenarios;

/// <summary>The kinds of treatment that a scenario can have: those that the field tells apart, so that results of all cities have the same columns.</summary>
public static class ModalityNames
{
    /// <summary>All of them; a scenario has one or more.</summary>
    public static readonly IReadOnlyList<string> All = ["methadone", "buprenorphine", "naltrexone", "psychosocial", "residential"];
}
