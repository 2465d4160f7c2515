namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>One small comparison, whose result is only looked at.</summary>
public sealed class SmallComparison : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Ended _ended;

    public SmallComparison() => _ended = Leadsim.CompareSmall(_folder.Path, "no-lead.yaml", "pilot.yaml", "expansion.yaml");

    /// <summary>The result folder.</summary>
    public string Result => _folder["results", "no-lead-pilot-expansion"];

    internal Ended Ended => _ended.Code is 0 ? _ended : throw new InvalidOperationException(_ended.Error);

    public void Dispose() => _folder.Dispose();
}
