using System.CommandLine;
using Lead.Sim.Experiments.Comparisons;
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
        foreach (Option option in (Option[])[_seed, _threads, _people, _output, _force, _json, _quiet])
            command.Options.Add(option);
    }

    /// <summary>The seed.</summary>
    public ulong Seed(ParseResult parsed) => parsed.GetValue(_seed);

    /// <summary>People on the first day, if not as many as the scenario says.</summary>
    public int? People(ParseResult parsed) => parsed.GetValue(_people);

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
        Execution execution = Execution.Begin(parsed.CommandResult.Command.Name, threads);
        Comparison comparison = folder.Write(ResultDatabase.FileName, path =>
        {
            using var database = ResultDatabase.Create(path, design);
            Comparison run = ProgressScreen.Show(
                NameOf(design.Scenarios),
                quiet,
                progress => Comparison.Run(design, plan, threads, database.Add, progress, clock: null, cancellation));
            database.Complete(run);
            return run;
        });
        ResultFiles.Write(folder, comparison, execution);
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
