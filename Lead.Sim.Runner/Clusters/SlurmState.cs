namespace Lead.Sim.Runner.Clusters;

/// <summary>What Slurm says of a job or of a task of an array.</summary>
/// <param name="Task">The task; null for a job that is none.</param>
/// <param name="State">Slurm's word in lower case, such as running.</param>
/// <param name="Reason">Why it waits or ended so; empty if there is nothing to say.</param>
internal sealed record SlurmState(int? Task, string State, string Reason)
{
    /// <summary>Whether it may still do something by itself.</summary>
    public bool IsAlive => State is "pending" or "running" or "completing" or "configuring" or "suspended" or "requeued" or "resizing" or "stopped" or "signaling" or "stage_out";

    /// <summary>From a line of squeue, TASK|STATE|REASON.</summary>
    public static SlurmState OfQueue(string line)
    {
        string[] parts = line.Split('|');
        // What was cancelled keeps the reason for which it last waited.
        return new(Number(parts[0]), parts[1].ToLowerInvariant(), parts.ElementAtOrDefault(2) is { } reason and not "None" && parts[1] is not "CANCELLED" ? reason : "");
    }

    /// <summary>From a line of sacct, JOB_TASK|STATE.</summary>
    public static SlurmState OfAccounts(string line)
    {
        string[] parts = line.Split('|');
        // CANCELLED by 1000
        return new(Number(parts[0].Split('_').ElementAtOrDefault(1)), parts[1].Split(' ')[0].ToLowerInvariant(), "");
    }

    public override string ToString() => Reason.Length == 0 ? State : $"{State} ({Reason})";

    private static int? Number(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;
}
