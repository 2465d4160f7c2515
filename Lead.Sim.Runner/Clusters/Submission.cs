using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Clusters;

/// <summary>submission.json: a batch that was cut into tasks of a cluster, in a folder that all of them see.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Tasks">How many tasks there are.</param>
/// <param name="TasksJob">Slurm's number of the array; null if only the scripts were written.</param>
/// <param name="MergeJob">Slurm's number of the merge; null if only the scripts were written.</param>
internal sealed record Submission(string Folder, int Tasks, string? TasksJob, string? MergeJob)
{
    /// <summary>What stands in the folder: this file, the plan of the batch, the logs, the merged batch.</summary>
    public const string FileName = "submission.json", PlanName = "plan.json", LogsName = "logs", WholeName = "whole";

    /// <summary>Begins of a task that is not its first; then it stops. Kubernetes does not count those that are due to the cluster.</summary>
    public const int MostRestarts = 5;

    /// <summary>The folder of a task's share.</summary>
    public string PartOf(int task) => Path.Combine(Folder, $"part-{task}");

    /// <summary>The folder of the merged batch.</summary>
    public string Whole => Path.Combine(Folder, WholeName);

    /// <summary>The log of the merge.</summary>
    public string MergeLog => Path.Combine(Folder, LogsName, "merge.log");

    /// <summary>Whether a folder has one.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>That of a folder.</summary>
    /// <exception cref="UserException">It is damaged.</exception>
    public static Submission Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            JsonObject all = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            return new(folder, (int)all["tasks"]! is > 0 and var tasks ? tasks : throw new FormatException(), (string?)all["tasks-job"], (string?)all["merge-job"]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or ArgumentNullException or FormatException)
        {
            throw new UserException($"{path} is damaged: it is not what leadsim wrote. leadsim status {Path.Combine(folder, "part-*")} tells of the shares.");
        }
    }

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var all = new JsonObject
        {
            ["program"] = "leadsim",
            ["version"] = Manifest.Version,
            ["tasks"] = Tasks,
            ["tasks-job"] = TasksJob,
            ["merge-job"] = MergeJob,
        };
        UnitFile.WriteWhole(Path.Combine(Folder, FileName), Encoding.UTF8.GetBytes(IndentedJson.Of(all)));
    }
}
