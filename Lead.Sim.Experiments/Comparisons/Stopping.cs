namespace Lead.Sim.Experiments.Comparisons;

/// <summary>Why a comparison stopped.</summary>
/// <param name="Replications">Replications that were run.</param>
/// <param name="FirstStage">Replications whose spread decided how many were run; all of them if the number was fixed beforehand.</param>
public sealed record Stopping(int Replications, int FirstStage)
{
    /// <summary>A sentence.</summary>
    public string Words => $"{Replications:N0} replications, as asked for.";
}
