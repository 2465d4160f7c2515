namespace Lead.Sim.Runner.Clusters;

/// <summary>What Slurm is asked for.</summary>
/// <param name="Tasks">Tasks of the array, each a share of the batch.</param>
/// <param name="Processors">Processors of a task.</param>
/// <param name="Time">The longest a task may take in one go; null for the partition's own limit.</param>
/// <param name="Partition">The partition; null for the cluster's own choice.</param>
internal sealed record SlurmRequest(int Tasks, int Processors, TimeSpan? Time, string? Partition);
