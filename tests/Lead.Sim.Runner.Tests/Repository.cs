namespace Lead.Sim.Runner.Tests;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static readonly string Root = RootAbove(AppContext.BaseDirectory);

    public static readonly string BadFiles = Path.Combine(Root, "tests", "Lead.Sim.Runner.Tests", "bad");

    public static readonly string Schema = Path.Combine(Root, "scenarios", "scenario.schema.json");

    /// <summary>A scenario that is shipped, such as <c>pilot.yaml</c>.</summary>
    public static string Shipped(string name) => Path.Combine(Root, "scenarios", "baltimore", name);

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "LeadSim.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } above ? RootAbove(above)
        : throw new InvalidOperationException("The tests run outside the repository: there is no LeadSim.sln above them.");
}
