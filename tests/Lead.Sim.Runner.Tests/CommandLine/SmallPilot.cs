namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>One small run of the pilot, whose result is only looked at.</summary>
public sealed class SmallPilot : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Ended _ended;

    public SmallPilot() => _ended = Leadsim.RunSmall(_folder.Path, "pilot.yaml");

    /// <summary>The result folder.</summary>
    public string Result => _folder["results", "pilot"];

    internal Ended Ended => _ended.Code is 0 ? _ended : throw new InvalidOperationException(_ended.Error);

    public void Dispose() => _folder.Dispose();
}
