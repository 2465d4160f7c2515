namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>A small comparison with everybody's events.</summary>
public sealed class LoggedComparison : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LoggedComparison() => Ended = Leadsim.Run(
        _folder.Path, "compare", Repository.Shipped("no-lead.yaml"), Repository.Shipped("pilot.yaml"), "--people", "300", "--replications", "3", "--events", "all", "--quiet", "--threads", "2", "--out", Result);

    /// <summary>The result folder.</summary>
    public string Result => _folder["logged"];

    internal Ended Ended { get; }

    public void Dispose() => _folder.Dispose();
}
