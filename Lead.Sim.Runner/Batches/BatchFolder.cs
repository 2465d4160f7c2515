using System.Globalization;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Batches;

/// <summary>The folder of a batch: its plan, the finished units, and at the end the results. Only one leadsim works in it at a time.</summary>
internal sealed class BatchFolder : IDisposable
{
    private const string UnitsName = "units", LockName = "lock";

    private readonly FileStream _lock;

    private BatchFolder(string path, BatchPlan plan, FileStream held) => (Path, Plan, _lock) = (path, plan, held);

    /// <summary>Where it stands.</summary>
    public string Path { get; }

    /// <summary>What is run.</summary>
    public BatchPlan Plan { get; }

    /// <summary>Begins a batch in a folder that does not exist or is empty.</summary>
    /// <exception cref="UserException">It is taken or cannot be written.</exception>
    public static BatchFolder Begin(string path, BatchPlan plan) => Writing.To(path, Advice(path), () =>
    {
        if (File.Exists(path))
            throw new UserException($"{path} is a file, expected a folder for the batch. Choose another one with --out.");
        if (File.Exists(System.IO.Path.Combine(path, BatchPlan.FileName)))
            throw new UserException($"{path} has a batch already: leadsim batch --resume {path} goes on with it. Choose another folder with --out for a new one.");
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => System.IO.Path.GetFileName(entry) is not (UnitsName or LockName or BatchPlan.FileName + UnitFile.PartialEnding)))
            throw new UserException($"{path} has files that are no batch of leadsim, so it is not touched. Choose another folder with --out.");
        Directory.CreateDirectory(System.IO.Path.Combine(path, UnitsName));
        FileStream held = Locked(path);
        UnitFile.WriteWhole(System.IO.Path.Combine(path, BatchPlan.FileName), plan.Bytes());
        return new BatchFolder(path, plan, held);
    });

    /// <summary>Opens a batch to go on with it.</summary>
    /// <exception cref="UserException">There is none, another version began it, or somebody works in it.</exception>
    public static BatchFolder Open(string path)
    {
        BatchPlan plan = BatchPlan.Read(path);
        plan.RefuseOtherVersion($"{path} was begun", "their numbers may differ, so they are not mixed. Go on with that one, or begin again");
        return Writing.To(path, Advice(path), () =>
        {
            Directory.CreateDirectory(System.IO.Path.Combine(path, UnitsName));
            FileStream held = Locked(path);
            foreach (string left in Directory.EnumerateFiles(path, $"*{UnitFile.PartialEnding}", SearchOption.AllDirectories).ToArray())
                File.Delete(left);
            return new BatchFolder(path, plan, held);
        });
    }

    /// <summary>Where the file of a unit stands.</summary>
    public string FileOf(int unit) => FileOf(Path, unit);

    /// <summary>Where the file of a unit stands in a folder.</summary>
    public static string FileOf(string path, int unit) => System.IO.Path.Combine(path, UnitsName, unit.ToString("D7", CultureInfo.InvariantCulture));

    /// <summary>The finished units, by their files alone.</summary>
    public static IReadOnlyList<FileInfo> Finished(string path)
    {
        var folder = new DirectoryInfo(System.IO.Path.Combine(path, UnitsName));
        return folder.Exists ? [.. folder.EnumerateFiles().Where(file => file.Name.All(char.IsAsciiDigit))] : [];
    }

    /// <summary>What a unit gave, or null if it is not finished or its file is not sound.</summary>
    public UnitContent? Content(WorkUnit unit) => UnitFile.Read(FileOf(unit.Number), Plan.Fingerprint, unit.Number);

    /// <summary>Keeps what a unit gave.</summary>
    /// <exception cref="UserException">The disk is full or the folder cannot be written; what was kept before still is.</exception>
    public void Keep(int unit, UnitContent content) =>
        Writing.To(Path, Advice(Path), () => UnitFile.Write(FileOf(unit), Plan.Fingerprint, unit, content));

    public void Dispose() => _lock.Dispose();

    /// <summary>What to do if a batch's folder cannot be written.</summary>
    public static string Advice(string path) => $"Finished units are kept: make room, then leadsim batch --resume {path} goes on.";

    // The system gives it back when a process ends, however it ends.
    private static FileStream Locked(string path)
    {
        try
        {
            return new(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(System.IO.Path.Combine(path, LockName)) && e is not DirectoryNotFoundException)
        {
            throw new UserException($"another leadsim is at work in {path}. Wait for it, or see leadsim status {path}.");
        }
    }
}
