using System.CommandLine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim run FILE</c>.</summary>
internal static class RunCommand
{
    private const int MostReplications = 1_000_000;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file." };
        var replications = WholeNumber.Option("--replications", "Replications: independent repetitions of the same city.", 100, 1, MostReplications);
        var set = SetOption.Create("of the scenario");
        var command = new Command("run", "Run a scenario, print its main outcomes and write a result folder.") { file, replications, set };
        var options = new RunOptions(command, "results/NAME");
        command.SetAction((parsed, cancellation) =>
        {
            LoadedScenario loaded = ScenarioFile.Load(parsed.GetRequiredValue(file)).With(parsed.GetRequiredValue(set));
            return Task.FromResult(options.Run(parsed, options.Design(parsed, [loaded]), new Plan(parsed.GetValue(replications)), loaded.Scenario.Name, cancellation));
        });
        return command;
    }
}
