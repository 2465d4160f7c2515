namespace Lead.Sim.Runner.Tests.Machine;

/// <summary>A test that is shown as skipped where the machine lacks something.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(Need need) => Skip = Needs.Lacking(need);
}
