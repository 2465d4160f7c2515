using System.CommandLine;
using Lead.Sim.Runner.Batches;
using Lead.Sim.Runner.Clusters;
using Lead.Sim.Runner.Screens;

namespace Lead.Sim.Runner.Commands;

/// <summary><c>leadsim status DIR...</c>.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("DIR") { Description = "The folders of batches, of their shares, or of what was submitted.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("status", "Say how batches stand: progress, pace, time left, failures.") { folders };
        command.SetAction(parsed =>
        {
            foreach (string folder in parsed.GetRequiredValue(folders))
            {
                if (Submission.IsIn(folder))
                {
                    SubmissionScreen.Print(Submission.Read(folder));
                    continue;
                }
                BatchPlan plan = BatchPlan.Read(folder);
                StatusScreen.Print(folder, plan, BatchStages.Known(folder, plan));
            }
            return ExitCode.Done;
        });
        return command;
    }
}
