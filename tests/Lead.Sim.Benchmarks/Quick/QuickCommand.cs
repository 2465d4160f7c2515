using System.CommandLine;
using System.Text.Json;
using Lead.Sim.Benchmarks.Yardsticks;

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
        var allMeetings = Flag("--all-meetings", "lead-core with every event a meeting.");
        var noRecording = Flag("--no-recording", "lead-core without outcomes by month.");
        var notKeyed = Flag("--not-keyed", "lead-core with random numbers in sequence: scenarios do not share their luck.");
        var prices = Flag("--prices", "lead-core as it is and with each of these three, in turn.");
        var json = Flag("--json", "Print JSON.");
        var command = new RootCommand("Warms up, then times replications, population and monthly outputs included, beside the random numbers of the same process.")
        {
            model, people, replications, threads, allMeetings, noRecording, notKeyed, prices, json,
        };
        command.Validators.Add(result =>
        {
            bool isVariant = result.GetValue(allMeetings) || result.GetValue(noRecording) || result.GetValue(notKeyed);
            if ((isVariant || result.GetValue(prices)) && result.GetValue(model) == "baltimore")
                result.AddError("--all-meetings, --no-recording, --not-keyed and --prices are of lead-core alone.");
            if (result.GetValue(prices) && (isVariant || result.GetResult(threads) is { Implicit: false }))
                result.AddError("--prices times all variants on one thread: leave out --all-meetings, --no-recording, --not-keyed and --threads.");
        });
        command.SetAction(parsed =>
        {
            int many = parsed.GetValue(people), times = parsed.GetValue(replications);
            if (parsed.GetValue(prices))
            {
                Print(Prices.Of(many, times), found => found.ToText());
                return;
            }

            var variant = new LeadCoreVariant(!parsed.GetValue(notKeyed), !parsed.GetValue(noRecording), !parsed.GetValue(allMeetings));
            IWork work = parsed.GetValue(model) == "baltimore" ? new PilotWork(many) : new LeadCoreWork(many, variant);
            Print(Stopwatching.Of(work, times, parsed.GetValue(threads)), found => found.ToText());

            void Print<T>(T found, Func<T, string> toText) => Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(found, Indented) : toText(found));
        });
        return command;
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };

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
