using System.Text.Json;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>What leadsim.py answers to many requests, asked once in one Python.</summary>
public sealed class AnsweredRequests : IAsyncLifetime
{
    /// <summary>The one request among them with nothing wrong in it: participants of a small pilot with other levers.</summary>
    public const string Pilot = "repr(leadsim.load(pilot).value('enrolled')['mean'])";

    /// <summary>Another one: what is known from a single replication.</summary>
    public const string OneReplication = "[leadsim.text(one.value('arrests')) for one in [leadsim.run('pilot', replications=1)] if one.jail_population() and one.gates() and one.costs() and one.equity()][0]";

    /// <summary>Where results go.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("leadsim-notebooks-").FullName;

    /// <summary>By request: what it gives, or the exception that it ends with.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        if (Python.Lacking is not null)
            return;
        string[] requests = [.. BadInputTests.Requests.Select(request => (string)request[0]).Distinct(), Pilot, OneReplication];
        Ended ended = await Python.Run(
            $$"""
            import json, os, leadsim
            pilot = leadsim.run("pilot", replications=8, cap=2, central=80).folder
            def environ(**changed):
                before, root = dict(os.environ), leadsim.ROOT
                try:
                    os.environ.update(changed)
                    leadsim.ROOT = leadsim.Path("/nowhere")
                    leadsim._leadsim()
                finally:
                    os.environ.update(before)
                    leadsim.ROOT = root
            def answer(request):
                try:
                    return str(eval(request))
                except leadsim.LeadSimError as told:
                    return f"{type(told).__name__}: {told}"
            print(json.dumps({request: answer(request) for request in json.loads({{JsonSerializer.Serialize(JsonSerializer.Serialize(requests))}})}))
            """,
            Python.Environment(Folder));
        Assert.True(ended.Code == 0, ended.Error);
        Answers = JsonSerializer.Deserialize<Dictionary<string, string>>(ended.Out)!;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
