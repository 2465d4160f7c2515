using System.CommandLine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Results;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim show DIR</c>.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A result folder." };
        var group = new Option<string>("--group") { Description = "Whom the numbers are of: all, or e.g. race=black.", DefaultValueFactory = _ => "all" };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("show", "Print again what a result folder says.") { folder, group, json };
        command.SetAction(parsed =>
        {
            if (File.Exists(Path.Combine(parsed.GetRequiredValue(folder), BatchPlan.FileName)) && !parsed.GetValue(json) && parsed.GetValue(group) is "all")
            {
                BatchScreen.Print(parsed.GetRequiredValue(folder));
                return ExitCode.Done;
            }
            StoredResult result = StoredResult.Open(parsed.GetRequiredValue(folder));
            string asked = parsed.GetRequiredValue(group);
            IReadOnlyList<string> known = result.Groups();
            if (!known.Contains(asked))
                throw new UserException($"--group: found {Shown.Text(asked)}, expected {Shown.List(known, "or")}. {Nearest.Hint(asked, known)}".TrimEnd());
            if (parsed.GetValue(json))
                ResultScreen.PrintJson(result, asked);
            else
                ResultScreen.Print(result, asked);
            return ExitCode.Done;
        });
        return command;
    }
}
