using System.CommandLine;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim show DIR</c>.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A result folder." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("show", "Print again what a result folder says.") { folder, json };
        command.SetAction(parsed =>
        {
            StoredResult result = StoredResult.Open(parsed.GetRequiredValue(folder));
            if (parsed.GetValue(json))
                ResultScreen.PrintJson(result);
            else
                ResultScreen.Print(result);
            return ExitCode.Done;
        });
        return command;
    }
}
