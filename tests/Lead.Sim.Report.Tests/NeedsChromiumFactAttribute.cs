namespace Lead.Sim.Report.Tests;

/// <summary>A test that is shown as skipped where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsChromiumFactAttribute : FactAttribute
{
    public NeedsChromiumFactAttribute() => Skip = Chromium.Lacking;
}
