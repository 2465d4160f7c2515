using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Lead.Sim.Engine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Batches;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim run FILE</c>.</summary>
internal static class RunCommand
{
    private const int MostReplications = 1_000_000, MostThreads = 1_024, MostPeople = 1 << 24;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file." };
        var replications = Number("--replications", "Replications: independent repetitions of the same city.", 100, 1, MostReplications);
        var seed = new Option<ulong>("--seed")
        {
            Description = "The seed of all random numbers; one seed gives one result, whatever the number of threads.",
            DefaultValueFactory = _ => 1,
            CustomParser = result => Whole(result, ulong.MinValue, ulong.MaxValue),
        };
        var threads = Number("--threads", "Replications run at a time; the result does not depend on it.", Environment.ProcessorCount, 1, MostThreads);
        var people = new Option<int?>("--people")
        {
            Description = "People on the first day, instead of the scenario's number. Places and officers are not scaled.",
            CustomParser = result => Whole(result, 1, MostPeople),
        };
        var output = new Option<string?>("--out") { Description = "The result folder. [default: results/NAME, or the next free NAME-2, NAME-3, ...]" };
        var force = new Option<bool>("--force") { Description = "Replace an earlier result in the folder given by --out." };
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON." };
        var quiet = new Option<bool>("--quiet") { Description = "Print no progress and no table." };

        var command = new Command("run", "Run a scenario, print its main outcomes and write a result folder.") { file, replications, seed, threads, people, output, force, json, quiet };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new Order(
                parsed.GetRequiredValue(file),
                parsed.GetValue(replications),
                parsed.GetValue(seed),
                parsed.GetValue(threads),
                parsed.GetValue(people),
                parsed.GetValue(output),
                parsed.GetValue(force),
                parsed.GetValue(json),
                parsed.GetValue(quiet)),
            cancellation)));
        return command;
    }

    private static int Run(Order order, CancellationToken cancellation)
    {
        LoadedScenario loaded = ScenarioFile.Load(order.File);
        using ResultFolder folder = ResultFolder.Reserve(order.Out, loaded.Scenario.Name, order.Force);

        DateTimeOffset started = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        var simulation = new Simulation(loaded.Scenario, order.People);
        Batch batch = ProgressScreen.Show(
            loaded.Scenario.Name,
            order.Replications,
            order.Quiet,
            finished => Batch.Run(simulation, order.Seed, order.Replications, order.Threads, finished, cancellation));

        SummaryRow[] rows = [.. SummaryRow.Of(batch)];
        folder.Write("summary.csv", path => SummaryCsv.Write(path, rows));
        folder.Write("results.sqlite", path => ResultDatabase.Write(path, batch));
        folder.Write("manifest.json", path => Manifest.Write(path, loaded, batch, order.Threads, started, clock.Elapsed));
        cancellation.ThrowIfCancellationRequested();
        folder.Complete();

        if (order.Json)
            SummaryJson.Print(batch, rows, folder.Path);
        else if (!order.Quiet)
            SummaryTable.Print(batch, rows, folder.Path, clock.Elapsed);
        return ExitCode.Done;
    }

    private static Option<int> Number(string name, string description, int standard, int least, int most) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => standard,
        CustomParser = result => Whole(result, least, most),
    };

    private static T Whole<T>(ArgumentResult result, T least, T most)
        where T : struct, IBinaryInteger<T>
    {
        string text = result.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value) && value >= least && value <= most)
            return value;
        result.AddError($"{(result.Parent as OptionResult)?.Option.Name}: found {Shown.Text(text)}, expected a whole number from {least} to {most}.");
        return default;
    }

    private sealed record Order(string File, int Replications, ulong Seed, int Threads, int? People, string? Out, bool Force, bool Json, bool Quiet);
}
