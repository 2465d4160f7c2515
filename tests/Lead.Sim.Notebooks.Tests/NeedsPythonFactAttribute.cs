namespace Lead.Sim.Notebooks.Tests;

/// <summary>A test that is shown as skipped where there is no Python with what notebooks need.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsPythonFactAttribute : FactAttribute
{
    public NeedsPythonFactAttribute() => Skip = Python.Lacking;
}
