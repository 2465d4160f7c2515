using System.CommandLine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim compare BASELINE OTHER...</c>.</summary>
internal static class CompareCommand
{
    private const int MostNamed = 3;

    public static Command Create()
    {
        var baseline = new Argument<string>("BASELINE") { Description = "The scenario file that the others are compared with." };
        var others = new Argument<string[]>("OTHER") { Description = "One or more scenario files.", Arity = ArgumentArity.OneOrMore };
        var set = SetOption.Create("of every scenario but the baseline");
        var command = new Command("compare", "Compare scenarios on common random numbers, print by how much their outcomes differ and write a result folder.") { baseline, others, set };
        var plan = new PlanOptions(command);
        var options = new RunOptions(command, "results/NAMES");
        command.SetAction((parsed, cancellation) =>
        {
            IReadOnlyList<LoadedScenario> loaded = ScenarioFile.LoadAll([parsed.GetRequiredValue(baseline), .. parsed.GetRequiredValue(others)]);
            Design design = options.Design(parsed, [loaded[0], .. loaded.Skip(1).Select(other => other.With(parsed.GetRequiredValue(set)))]);
            return Task.FromResult(options.Run(parsed, design, plan.Asked(parsed), FolderName(design.Scenarios), cancellation));
        });
        return command;
    }

    private static string FolderName(IReadOnlyList<ComparedScenario> scenarios)
    {
        string names = string.Join('-', scenarios.Take(MostNamed).Select(scenario => scenario.Name));
        return scenarios.Count > MostNamed ? $"{names}-and-{scenarios.Count - MostNamed}-more" : names;
    }
}
