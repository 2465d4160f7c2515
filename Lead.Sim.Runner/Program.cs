using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Runner.Commands;
using Lead.Sim.Runner.Results;

namespace Lead.Sim.Runner;

/// <summary>The command line <c>leadsim</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var root = new RootCommand("LeadSim: what would happen to arrests, jail, treatment and overdose deaths if a city changed its diversion programme.")
        {
            CompareCommand.Create(),
            RunCommand.Create(),
            ShowCommand.Create(),
            ReportCommand.Create(),
            ExportCommand.Create(),
            BatchCommand.Create(),
            StatusCommand.Create(),
            MergeCommand.Create(),
            SubmitCommand.Create(),
            DrawCommand.Create(),
            RerunCommand.Create(),
            QueryCommand.Create(),
            CheckCommand.Create(),
            SchemaCommand.Create(),
            ParametersCommand.Create(),
        };

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return CommandLineErrors.Tell(parsed);

        // Signals are ours: the library's handler fails at a second one, and an impatient user presses Ctrl-C twice.
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        using var cancel = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel), terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        try
        {
            return await parsed.InvokeAsync(settings, cancel.Token).ConfigureAwait(false);
        }
        catch (UnreadableScenarioException e)
        {
            return Tell(e.Message, ExitCode.UsersInput);
        }
        catch (UnpairedScenariosException e)
        {
            return Tell(e.Message, ExitCode.UsersInput);
        }
        catch (UserException e)
        {
            return Tell($"leadsim: {e.Message}", ExitCode.UsersInput);
        }
        catch (OperationCanceledException)
        {
            return Tell("leadsim: interrupted; nothing was written.", ExitCode.Interrupted);
        }
        catch (FaultException e)
        {
            return TellFault(e.Kept, e.InnerException!);
        }
        catch (Exception e)
        {
            return TellFault("Nothing was written.", e);
        }

        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = true;
            cancel.Cancel();
        }
    }

    // Whatever is left is a fault of ours. Its trace is what a report of it needs.
    private static int TellFault(string kept, Exception e) =>
        Tell($"leadsim: this is a fault of leadsim, not of your input. {kept} Please report it with the lines below.\n{Manifest.Version}\n{e}", ExitCode.OurFault);

    private static int Tell(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
