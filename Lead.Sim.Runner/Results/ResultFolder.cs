namespace Lead.Sim.Runner.Results;

/// <summary>A result folder: written beside its place under another name and renamed when it is complete, so that half a folder never stands there.</summary>
internal sealed class ResultFolder : IDisposable
{
    private const string ManifestName = "manifest.json";

    private readonly string _partial;
    private bool _isComplete;

    private ResultFolder(string path, string partial) => (Path, _partial) = (path, partial);

    /// <summary>Where the folder will stand.</summary>
    public string Path { get; }

    /// <summary>Chooses the place and makes sure, before anything is computed, that it can be written.</summary>
    /// <param name="asked">The place that the user asks for; null for the first free one of results/NAME, results/NAME-2, ...</param>
    /// <param name="name">Name of the scenario.</param>
    /// <param name="force">Whether an earlier result may be replaced.</param>
    /// <exception cref="UserException">The place is taken or cannot be written.</exception>
    public static ResultFolder Reserve(string? asked, string name, bool force)
    {
        string path = System.IO.Path.TrimEndingDirectorySeparator(asked ?? FirstFree(name));
        if (File.Exists(path))
            throw new UserException($"{path} is a file, expected a folder for the results. Choose another one with --out.");
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            if (!File.Exists(System.IO.Path.Combine(path, ManifestName)))
                throw new UserException($"{path} has files that are no results of leadsim, so it is not touched. Choose another folder with --out.");
            if (!force)
                throw new UserException($"{path} has results already. Choose another folder with --out, or replace them with --force.");
        }

        string full = System.IO.Path.GetFullPath(path);
        string partial = $"{full}.partial-{Environment.ProcessId}";
        return Trying(path, () =>
        {
            Directory.CreateDirectory(partial);
            return new ResultFolder(path, partial);
        });
    }

    /// <summary>Writes a file of the result.</summary>
    /// <exception cref="UserException">The disk is full or the folder cannot be written.</exception>
    public void Write(string name, Action<string> write) => Trying(Path, () =>
    {
        write(System.IO.Path.Combine(_partial, name));
        return true;
    });

    /// <summary>Puts the complete folder in its place.</summary>
    /// <exception cref="UserException">The place cannot be written.</exception>
    public void Complete() => Trying(Path, () =>
    {
        string full = System.IO.Path.GetFullPath(Path), old = $"{full}.old-{Environment.ProcessId}";
        bool replaces = Directory.Exists(full);
        if (replaces)
            Directory.Move(full, old);
        Directory.Move(_partial, full);
        _isComplete = true;
        if (replaces)
            Directory.Delete(old, recursive: true);
        return true;
    });

    /// <summary>Takes away what is not complete.</summary>
    public void Dispose()
    {
        if (_isComplete || !Directory.Exists(_partial))
            return;
        try
        {
            Directory.Delete(_partial, recursive: true);
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"leadsim: {_partial} could not be taken away: {e.Message}");
        }
    }

    private static string FirstFree(string name)
    {
        string path = System.IO.Path.Combine("results", name);
        for (int n = 2; Directory.Exists(path) || File.Exists(path); n++)
            path = System.IO.Path.Combine("results", $"{name}-{n}");
        return path;
    }

    private static T Trying<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw new UserException($"{path} cannot be written: {e.Message.TrimEnd('.')}. Nothing was kept. Choose another folder with --out, or make room.");
        }
    }
}
