namespace Lead.Sim.Runner.Results;

/// <summary>A result folder: written beside its place under another name and renamed when it is complete, so that half a folder never stands there.</summary>
internal sealed class ResultFolder : IDisposable
{
    private const string Advice = "Nothing was kept. Choose another folder with --out, or make room.";

    // All that an earlier result consists of; a folder with anything else in it is not ours to replace.
    private static readonly string[] OurFiles = ["summary.csv", "differences.csv", ResultDatabase.FileName, ResultFiles.Report, Manifest.FileName];

    private readonly string _partial;
    private readonly IReadOnlyList<string> _missingAbove;
    private readonly string _wanted;
    private readonly bool _force;
    private bool _isComplete;

    private ResultFolder(string path, string wanted, string partial, IReadOnlyList<string> missingAbove, bool force) =>
        (Path, _wanted, _partial, _missingAbove, _force) = (path, wanted, partial, missingAbove, force);

    /// <summary>Where the folder will stand.</summary>
    public string Path { get; private set; }

    /// <summary>Chooses the place and makes sure, before anything is computed, that it can be written.</summary>
    /// <param name="asked">The place that the user asks for; null for the first free one of results/NAME, results/NAME-2, ...</param>
    /// <param name="name">Name of the scenario.</param>
    /// <param name="force">Whether an earlier result may be replaced.</param>
    /// <exception cref="UserException">The place is taken or cannot be written.</exception>
    public static ResultFolder Reserve(string? asked, string name, bool force)
    {
        string wanted = System.IO.Path.TrimEndingDirectorySeparator(asked ?? System.IO.Path.Combine("results", name));
        if (string.IsNullOrWhiteSpace(wanted))
            throw new UserException("--out is empty, expected a folder for the results.");
        return Writing.To(wanted, Advice, () =>
        {
            string path = asked is null ? FirstFree(wanted) : wanted;
            RefuseIfTaken(path, force);
            string full = System.IO.Path.GetFullPath(path), partial = $"{full}.partial-{Environment.ProcessId}";
            string[] missingAbove = [.. Above(full).TakeWhile(folder => !Directory.Exists(folder))];
            Directory.CreateDirectory(partial);
            return new ResultFolder(path, wanted, partial, missingAbove, force);
        });
    }

    /// <summary>Writes a file of the result.</summary>
    /// <exception cref="UserException">The disk is full or the folder cannot be written.</exception>
    public void Write(string name, Action<string> write) => Writing.To(Path, Advice, () => write(System.IO.Path.Combine(_partial, name)));

    /// <summary>Writes a file of the result while something is computed.</summary>
    /// <returns>What was computed.</returns>
    /// <exception cref="UserException">The disk is full or the folder cannot be written.</exception>
    public T Write<T>(string name, Func<string, T> write) => Writing.To(Path, Advice, () => write(System.IO.Path.Combine(_partial, name)));

    /// <summary>Puts the complete folder in its place, or beside it if somebody else took the place in the meantime.</summary>
    /// <exception cref="UserException">The place cannot be written.</exception>
    public void Complete() => Writing.To(Path, Advice, () =>
    {
        if (File.Exists(Path) || (IsInUse(Path) && !(_force && IsOurs(Path))))
            Path = FirstFree(_wanted);
        string full = System.IO.Path.GetFullPath(Path), old = $"{full}.old-{Environment.ProcessId}";
        bool replaces = Directory.Exists(full);
        if (replaces)
            Directory.Move(full, old);
        Directory.Move(_partial, full);
        _isComplete = true;
        if (replaces)
            Directory.Delete(old, recursive: true);
    });

    /// <summary>Takes away what is not complete, with the folders that were made for it.</summary>
    public void Dispose()
    {
        if (_isComplete || !Directory.Exists(_partial))
            return;
        try
        {
            Directory.Delete(_partial, recursive: true);
            foreach (string folder in _missingAbove.TakeWhile(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"leadsim: {_partial} could not be taken away: {e.Message}");
        }
    }

    private static void RefuseIfTaken(string path, bool force)
    {
        if (File.Exists(path))
            throw new UserException($"{path} is a file, expected a folder for the results. Choose another one with --out.");
        if (!IsInUse(path))
            return;
        if (!IsOurs(path))
            throw new UserException($"{path} has files that are no results of leadsim, so it is not touched. Choose another folder with --out.");
        if (!force)
            throw new UserException($"{path} has results already. Choose another folder with --out, or replace them with --force.");
    }

    private static bool IsOurs(string path)
    {
        string manifest = System.IO.Path.Combine(path, Manifest.FileName);
        return File.Exists(manifest)
            && File.ReadLines(manifest).Take(2).Contains(Manifest.FirstLine)
            && Directory.EnumerateFileSystemEntries(path).All(entry => File.Exists(entry) && OurFiles.Contains(System.IO.Path.GetFileName(entry)));
    }

    private static IEnumerable<string> Above(string full)
    {
        for (string? folder = System.IO.Path.GetDirectoryName(full); folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
            yield return folder;
    }

    private static bool IsInUse(string path) => Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();

    private static string FirstFree(string wanted)
    {
        string path = wanted;
        for (int n = 2; Directory.Exists(path) || File.Exists(path); n++)
            path = $"{wanted}-{n}";
        return path;
    }
}
