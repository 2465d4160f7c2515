using System.CommandLine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim compare BASELINE OTHER...</c>.</summary>
internal static class CompareCommand
{
    private const int MostReplications = 1_000_000, MostNamed = 3;

    public static Command Create()
    {
        var baseline = new Argument<string>("BASELINE") { Description = "The scenario file that the others are compared with." };
        var others = new Argument<string[]>("OTHER") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };
        var replications = WholeNumber.Option("--replications", "Replications of each scenario.", 100, 1, MostReplications);
        var command = new Command("compare", "Compare scenarios on common random numbers, print by how much their outcomes differ and write a result folder.") { baseline, others, replications };
        var options = new RunOptions(command, "results/NAMES");
        command.SetAction((parsed, cancellation) =>
        {
            LoadedScenario[] loaded = [.. new[] { parsed.GetRequiredValue(baseline) }.Concat(parsed.GetRequiredValue(others)).Select(ScenarioFile.Load)];
            var design = new Design(loaded, options.Seed(parsed), options.People(parsed));
            return Task.FromResult(options.Run(parsed, design, new Plan(parsed.GetValue(replications)), FolderName(design.Scenarios), cancellation));
        });
        return command;
    }

    private static string FolderName(IReadOnlyList<ComparedScenario> scenarios)
    {
        string names = string.Join('-', scenarios.Take(MostNamed).Select(scenario => scenario.Name));
        return scenarios.Count > MostNamed ? $"{names}-and-{scenarios.Count - MostNamed}-more" : names;
    }
}
