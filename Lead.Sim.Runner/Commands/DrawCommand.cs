using System.CommandLine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Studies;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim draw DIR NUMBER</c>.</summary>
internal static class DrawCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of a batch." };
        var number = new Argument<int>("NUMBER") { Description = "The draw, from 1.", CustomParser = result => WholeNumber.In(result, 1, 100_000) };
        var scenario = new Option<string?>("--scenario") { Description = "The scenario that the file is to extend. [default: the last one]" };
        var command = new Command("draw", "Print a draw of a batch as a scenario file, to be saved beside the scenario it extends and looked into or run by itself.") { folder, number, scenario };
        command.SetAction(parsed =>
        {
            var study = new Study(BatchPlan.Read(parsed.GetRequiredValue(folder)).Load());
            int draw = parsed.GetValue(number);
            if (draw > study.Draws.Count)
                throw new UserException($"found draw {draw}, expected {(study.Draws.Count == 0 ? "a batch that has draws" : $"one from 1 to {study.Draws.Count}")}.");
            string[] names = [.. study.Variants.Select(variant => variant.Name)];
            string asked = parsed.GetValue(scenario) ?? names[^1];
            int place = Array.IndexOf(names, asked);
            if (place < 0)
                throw new UserException($"--scenario: found {Shown.Text(asked)}, expected {Shown.List(names, "or")}. {Nearest.Hint(asked, names)}".TrimEnd());
            ScenarioText text = study.TextOf(place, draw);
            Console.Out.WriteLine($"# The luck that it had in the batch: leadsim run {Path.GetFileName(text.File)} --seed {study.SeedOf(draw)}{(study.Loaded.Experiment.People is { } people ? $" --people {people}" : "")} --replications {study.Replications}");
            Console.Out.Write(text.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
