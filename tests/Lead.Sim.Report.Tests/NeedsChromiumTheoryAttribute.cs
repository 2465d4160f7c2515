namespace Lead.Sim.Report.Tests;

/// <summary>A theory that is shown as skipped where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsChromiumTheoryAttribute : TheoryAttribute
{
    public NeedsChromiumTheoryAttribute() => Skip = Chromium.Lacking;
}
