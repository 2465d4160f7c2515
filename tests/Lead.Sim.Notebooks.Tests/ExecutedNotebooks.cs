namespace Lead.Sim.Notebooks.Tests;

/// <summary>All notebooks, executed once with few people.</summary>
public sealed class ExecutedNotebooks : IAsyncLifetime
{
    private const int AtATime = 2;

    /// <summary>Where the results of the notebooks are, and the executed notebooks.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("leadsim-notebooks-").FullName;

    private readonly Dictionary<string, Ended> _ended = [];

    /// <summary>How executing a notebook ended.</summary>
    internal Ended Ended(string name) => _ended[name];

    /// <summary>An executed notebook.</summary>
    internal Notebook this[string begin] => new(Path.Combine(Folder, Repository.All.Single(name => name.StartsWith(begin, StringComparison.Ordinal))));

    public async Task InitializeAsync()
    {
        if (Python.Lacking is not null)
            return;
        using var room = new SemaphoreSlim(AtATime);
        await Task.WhenAll(Repository.All.Select(async name =>
        {
            await room.WaitAsync();
            try
            {
                Ended ended = await Python.Execute(Path.Combine(Repository.Notebooks, name), Path.Combine(Folder, name), Python.Environment(Folder));
                lock (_ended)
                    _ended[name] = ended;
            }
            finally
            {
                room.Release();
            }
        }));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
