using System.CommandLine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of scenario files, with which editors complete and explain them.");
        command.SetAction(_ =>
        {
            Console.Out.Write(JsonSchema.For<Scenario>("LeadSim scenario"));
            return ExitCode.Done;
        });
        return command;
    }
}
