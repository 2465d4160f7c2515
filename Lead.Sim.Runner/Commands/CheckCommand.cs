using System.CommandLine;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim check FILE...</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Check scenario files and say everything that is wrong with them.") { files };
        command.SetAction(parsed =>
        {
            // All files are checked, whatever is wrong with the first.
            bool[] sound = [.. parsed.GetRequiredValue(files).Select(Check)];
            return sound.All(isSound => isSound) ? ExitCode.Done : ExitCode.UsersInput;
        });
        return command;
    }

    private static bool Check(string file)
    {
        try
        {
            Scenario scenario = ScenarioFile.Load(file).Scenario;
            string changes = scenario.Policy.Count switch
            {
                0 => "no policy change",
                1 => "1 policy change",
                var count => $"{count} policy changes",
            };
            Console.Out.WriteLine($"{file}: sound. {scenario.Name}, {scenario.Start:yyyy-MM-dd} to {scenario.End.AddDays(-1):yyyy-MM-dd}, {scenario.Population.People.Value:N0} people, {changes}.");
            return true;
        }
        catch (UnreadableScenarioException e)
        {
            Console.Error.WriteLine(e.Message);
            return false;
        }
    }
}
