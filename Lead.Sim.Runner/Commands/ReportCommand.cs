using System.CommandLine;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Runner.Reports;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim report DIR</c>.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A result folder of compare." };
        var output = new Option<string?>("--out") { Description = $"The file to write. [default: DIR/{ResultFiles.Report}]" };
        var command = new Command("report", $"Make {ResultFiles.Report} of a comparison again, from its folder alone.") { folder, output };
        command.SetAction(parsed =>
        {
            StoredResult result = StoredResult.Open(parsed.GetRequiredValue(folder));
            if (result.Scenarios.Count < 2)
                throw new UserException($"{result.Path} has the single scenario {result.Scenarios[0].Name}, expected a comparison: leadsim compare BASELINE OTHER...");
            ScenarioText? outlines = result.Inputs.FirstOrDefault(input => input.File == DistrictOutlines.FileName);
            string path = parsed.GetValue(output) ?? Path.Combine(result.Path, ResultFiles.Report);
            var report = new ReportInput(StoredComparison.Read(result), result.Version, outlines);
            WholeFile.Replace(path, partial => Report.Write(partial, report));
            Console.Out.WriteLine(path);
            return ExitCode.Done;
        });
        return command;
    }
}
