using System.CommandLine;
using System.Globalization;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Inputs;
using Lead.Sim.Experiments.Studies;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim check FILE...</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario and experiment files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Check scenario and experiment files and say everything that is wrong with them.") { files };
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
            Console.Out.WriteLine($"{file}: sound. {(ScenarioFile.TextOf(file, new(file, 1, 1), new()) is { } text && ExperimentReader.IsExperiment(text) ? ExperimentAt(file) : ScenarioAt(file))}");
            return true;
        }
        catch (Exception e) when (e is UnreadableScenarioException or UnpairedScenariosException)
        {
            Console.Error.WriteLine(e.Message);
            return false;
        }
    }

    private static string ScenarioAt(string file)
    {
        Scenario scenario = ScenarioFile.Load(file).Scenario;
        return $"{scenario.Name}, {scenario.Start:yyyy-MM-dd} to {scenario.End.AddDays(-1):yyyy-MM-dd}, {scenario.Population.People.Value:N0} people, {Count(scenario.Policy.Count, "policy change")}.";
    }

    private static string ExperimentAt(string file)
    {
        var study = new Study(ExperimentReader.Read(file, ScenarioFile.TextOf));
        string draws = study.Draws.Count == 0 ? "the stated values" : $"{Count(study.Draws.Count, "draw")} of {Count(study.Parameters.Count, "parameter")}";
        string replications = study.Stopping is null ? $"from {study.Replications:N0} to {study.Plan.Most:N0} replications of each, as {study.Loaded.Experiment.Precision} takes" : $"{Count(study.Replications, "replication")} of each, {Count(study.Units.Count, "unit")} in all";
        return $"{study.Loaded.Experiment.Name}, {Count(study.Variants.Count, "scenario")}, {draws}, {study.People:N0} people, {replications}.";
    }

    private static string Count(int count, string what) => $"{(count == 0 ? "no" : count.ToString("N0", CultureInfo.InvariantCulture))} {what}{(count > 1 ? "s" : "")}";
}
