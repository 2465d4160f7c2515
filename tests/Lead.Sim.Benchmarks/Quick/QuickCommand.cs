using System.CommandLine;
using System.Text.Json;

namespace Lead.Sim.Benchmarks.Quick;

/// <summary><c>quick</c>: how fast is the engine here and now, in seconds instead of minutes.</summary>
internal static class QuickCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static RootCommand Create()
    {
        var model = new Option<string>("--model") { Description = "lead-core or baltimore (the pilot).", DefaultValueFactory = _ => "lead-core" };
        model.AcceptOnlyFromAmong("lead-core", "baltimore");
        var people = Whole("--people", "People on the first day.", 10_000, 1 << 24);
        var replications = Whole("--replications", "Timed replications; at least 9 for a figure that is to be quoted.", 9, 100_000);
        var threads = Whole("--threads", "Threads, each with replications of its own.", 1, 1_024);
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new RootCommand("Warms up, then times replications, population and monthly outputs included, beside the random numbers of the same process.") { model, people, replications, threads, json };
        command.SetAction(parsed =>
        {
            int many = parsed.GetValue(people);
            IWork work = parsed.GetValue(model) == "baltimore" ? new PilotWork(many) : new LeadCoreWork(many);
            Figures figures = Stopwatching.Of(work, parsed.GetValue(replications), parsed.GetValue(threads));
            Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(figures, Indented) : figures.ToText());
        });
        return command;
    }

    private static Option<int> Whole(string name, string description, int value, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var given && (given < 1 || given > most))
                result.AddError($"{name} is {given}; expected 1 to {most}.");
        });
        return option;
    }
}
