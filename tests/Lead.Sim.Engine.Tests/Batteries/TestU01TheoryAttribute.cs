using Lead.Sim.Randomness;

namespace Lead.Sim.Engine.Tests.Batteries;

/// <summary>A theory that is shown as skipped where TestU01 is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TestU01TheoryAttribute : TheoryAttribute
{
    public TestU01TheoryAttribute() => Skip = TestU01.Lacking;
}
