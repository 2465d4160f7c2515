namespace Lead.Sim.Runner.Clusters;

/// <summary>What Kubernetes is asked for.</summary>
/// <param name="Tasks">Indexes of the job, each a share of the batch.</param>
/// <param name="Processors">Processors of a task.</param>
/// <param name="Image">The image, which has leadsim on its PATH.</param>
/// <param name="Claim">The claim of a volume that all tasks can write at once (ReadWriteMany).</param>
internal sealed record KubernetesRequest(int Tasks, int Processors, string Image, string Claim);
