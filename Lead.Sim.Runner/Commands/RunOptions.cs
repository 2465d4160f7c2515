using System.CommandLine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Reports;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary>The options of every command that runs scenarios and writes a result folder.</summary>
internal sealed class RunOptions
{
    private const int MostThreads = 1_024, MostPeople = 1 << 24, MostNamed = 3;

    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "The seed of all random numbers; one seed gives one result, whatever the number of threads.",
        DefaultValueFactory = _ => 1,
        CustomParser = result => WholeNumber.In(result, ulong.MinValue, ulong.MaxValue),
    };

    private readonly Option<int> _threads = WholeNumber.Option("--threads", "Replications run at a time; the result does not depend on it.", Environment.ProcessorCount, 1, MostThreads);
    private readonly Option<int?> _people = WholeNumber.Option("--people", "People on the first day, instead of the scenario's number. Places and officers are not scaled.", 1, MostPeople);
    private readonly Option<AskedEvents?> _events = EventsOption.Create();
    private readonly Option<string?> _output;
    private readonly Option<bool> _force = new("--force") { Description = "Replace an earlier result in the folder given by --out." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the summary as JSON." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print no progress and no table." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="folder">How the result folder is named if nobody says so.</param>
    public RunOptions(Command command, string folder)
    {
        _output = new("--out") { Description = $"The result folder. [default: {folder}, or the next free NAME-2, NAME-3, ...]" };
        foreach (Option option in (Option[])[_seed, _threads, _people, _events, _output, _force, _json, _quiet])
            command.Options.Add(option);
    }

    /// <summary>What to run.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="scenarios">The baseline first.</param>
    /// <exception cref="UserException">Events of more people are asked for than there are.</exception>
    public Design Design(ParseResult parsed, IReadOnlyList<LoadedScenario> scenarios)
    {
        int? people = parsed.GetValue(_people);
        AskedEvents? events = parsed.GetValue(_events);
        events?.RefuseMoreThan(people ?? (int)scenarios.Min(loaded => loaded.Scenario.Population.People.Value));
        return new(scenarios, parsed.GetValue(_seed), people, events?.Sample);
    }

    /// <summary>Runs scenarios, writes their folder and prints what it says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="design">What to run.</param>
    /// <param name="plan">How often.</param>
    /// <param name="folderName">Name of the result folder if none is asked for.</param>
    /// <param name="cancellation">Stops it; nothing is left then.</param>
    public int Run(ParseResult parsed, Design design, Plan plan, string folderName, CancellationToken cancellation)
    {
        using ResultFolder folder = ResultFolder.Reserve(parsed.GetValue(_output), folderName, parsed.GetValue(_force));
        (int threads, bool quiet) = (parsed.GetValue(_threads), parsed.GetValue(_quiet));
        ScenarioText? outlines = design.Scenarios.Count > 1 ? DistrictOutlines.Beside(design.Scenarios[0].Loaded) : null;
        Execution execution = Execution.Begin(parsed.CommandResult.Command.Name, threads, parsed.GetValue(_events));
        Comparison comparison = RunWork.Do(folder, design, plan, NameOf(design.Scenarios), threads, quiet, cancellation);
        if (comparison.Scenarios.Count > 1)
            folder.Write(ResultFiles.Report, path => Report.Write(path, new(comparison, Manifest.Version, outlines)));
        ResultFiles.Write(folder, comparison, execution, outlines);
        cancellation.ThrowIfCancellationRequested();
        folder.Complete();

        if (parsed.GetValue(_json))
            ResultScreen.PrintJson(StoredResult.Open(folder.Path));
        else if (!quiet)
            ResultScreen.Print(StoredResult.Open(folder.Path));
        return ExitCode.Done;
    }

    private static string NameOf(IReadOnlyList<ComparedScenario> scenarios)
    {
        string names = string.Join(", ", scenarios.Take(MostNamed).Select(scenario => scenario.Name));
        return scenarios.Count > MostNamed ? $"{names} and {scenarios.Count - MostNamed} more" : names;
    }
}
