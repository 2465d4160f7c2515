using Lead.Sim.Reference;

namespace Lead.Sim.Benchmarks.Yardsticks;

/// <summary>Counts nothing.</summary>
internal readonly struct NoRecorder : ILeadCoreRecorder
{
    public void Arrest(double day)
    {
    }

    public void Divert(double day)
    {
    }

    public void Jail(double day)
    {
    }

    public void Release(double day)
    {
    }

    public void LeaveProgramme(double day)
    {
    }

    public void Die(double day)
    {
    }
}
