using System.CommandLine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim parameters FILE</c>.</summary>
internal static class ParametersCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file." };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of Markdown." };
        var command = new Command("parameters", "Print every measured value of a scenario with its unit, range, source and grade.") { file, json };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            Scenario scenario = ScenarioFile.Load(path).Scenario;
            IReadOnlyList<MeasuredValue> values = MeasuredValues.In(scenario);
            Console.Out.Write(parsed.GetValue(json) ? ParametersJson.Of(path, scenario.Name, values) : ParametersDocument.Of(path, scenario.Name, values));
            return ExitCode.Done;
        });
        return command;
    }
}
