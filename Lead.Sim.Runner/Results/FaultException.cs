namespace Lead.Sim.Runner.Results;

/// <summary>A fault of ours after something was written that is kept: told with its trace, exit code 1.</summary>
/// <param name="kept">In a sentence, what is kept and how to go on with it.</param>
/// <param name="fault">The fault.</param>
internal sealed class FaultException(string kept, Exception fault) : Exception(kept, fault)
{
    /// <summary>What is kept and how to go on with it.</summary>
    public string Kept => Message;
}
