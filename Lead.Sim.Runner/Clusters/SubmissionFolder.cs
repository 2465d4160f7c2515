using System.Text;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Clusters;

/// <summary>A new folder that is there with all that tasks need, or not at all.</summary>
internal sealed class SubmissionFolder : IDisposable
{
    private const string Advice = "Nothing was submitted. Choose another folder with --out, or make room.";

    private readonly IReadOnlyList<string> _made;
    private bool _isComplete;

    private SubmissionFolder(string path, IReadOnlyList<string> made) => (Path, _made) = (path, made);

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    /// <summary>Begins it with the plan of the batch.</summary>
    /// <param name="path">A place where nothing stands, or an empty folder.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="UserException">The place is taken or cannot be written.</exception>
    public static SubmissionFolder Begin(string path, BatchPlan plan)
    {
        if (File.Exists(path))
            throw new UserException($"{path} is a file, expected a folder for the tasks. Choose another one with --out.");
        if (Submission.IsIn(path))
            throw new UserException($"{path} was submitted already: leadsim status {path} follows it. Choose another folder with --out for a new one.");
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
            throw new UserException($"{path} has files already, so it is not touched. Choose another folder with --out.");
        var folder = new SubmissionFolder(path, Made(path));
        try
        {
            Writing.To(path, Advice, () => Directory.CreateDirectory(path));
            folder.Write(Submission.PlanName, Encoding.UTF8.GetString(plan.Bytes()));
            return folder;
        }
        catch (UserException)
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public void Write(string name, string text) =>
        Writing.To(Path, Advice, () => UnitFile.WriteWhole(System.IO.Path.Combine(Path, name), Encoding.UTF8.GetBytes(text)));

    /// <summary>Makes the folder of the logs.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public void MakeLogs() => Writing.To(Path, Advice, () => Directory.CreateDirectory(System.IO.Path.Combine(Path, Submission.LogsName)));

    /// <summary>Adds what follows the tasks, and keeps it all.</summary>
    /// <exception cref="UserException">It cannot be written.</exception>
    public void Complete(Submission submission)
    {
        Writing.To(Path, Advice, submission.Write);
        Complete();
    }

    /// <summary>Keeps it.</summary>
    public void Complete() => _isComplete = true;

    /// <summary>Keeps it no longer.</summary>
    public void TakeBack() => _isComplete = false;

    /// <summary>Takes away what is not complete, with the folders that were made for it and hold nothing else.</summary>
    public void Dispose()
    {
        if (_isComplete || !Directory.Exists(Path))
            return;
        foreach (string entry in Directory.EnumerateFileSystemEntries(Path).ToArray())
        {
            if (Directory.Exists(entry))
                Directory.Delete(entry, recursive: true);
            else
                File.Delete(entry);
        }
        foreach (string folder in _made.TakeWhile(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
            Directory.Delete(folder);
    }

    // The folders that are not there yet, the innermost first.
    private static List<string> Made(string path)
    {
        List<string> made = [];
        for (string? folder = System.IO.Path.GetFullPath(path); folder is not null && !Directory.Exists(folder); folder = System.IO.Path.GetDirectoryName(folder))
            made.Add(folder);
        return made;
    }
}
