using System.CommandLine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var experiment = new Option<bool>("--experiment") { Description = "That of experiment files instead." };
        var command = new Command("schema", "Print the JSON Schema of scenario files, with which editors complete and explain them.") { experiment };
        command.SetAction(parsed =>
        {
            Console.Out.Write(parsed.GetValue(experiment) ? JsonSchema.For<Experiment>("LeadSim experiment") : JsonSchema.For<Scenario>("LeadSim scenario"));
            return ExitCode.Done;
        });
        return command;
    }
}
