namespace Lead.Sim.Runner.Tests.Machine;

/// <summary>A theory that is shown as skipped where the machine lacks something.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsTheoryAttribute : TheoryAttribute
{
    public NeedsTheoryAttribute(Need need) => Skip = Needs.Lacking(need);
}
