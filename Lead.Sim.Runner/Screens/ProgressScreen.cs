using System.Diagnostics;
using Spectre.Console;

namespace Lead.Sim.Runner.Screens;

/// <summary>Progress on standard error: a bar with the time left on a terminal, a plain line now and then when it is redirected.</summary>
internal static class ProgressScreen
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    /// <summary>Shows how a piece of work gets on.</summary>
    /// <param name="name">What is run.</param>
    /// <param name="quiet">Whether to show nothing.</param>
    /// <param name="work">The work; it says how many replications are finished and how many there will be.</param>
    public static T Show<T>(string name, bool quiet, Func<Action<int, int>?, T> work)
    {
        if (quiet)
            return work(null);
        return Console.IsErrorRedirected ? WithLines(name, work) : WithBar(name, work);
    }

    private static T WithBar<T>(string name, Func<Action<int, int>?, T> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(name));
                return work((finished, total) =>
                {
                    task.Description = Markup.Escape($"{name}, {finished:N0} of {total:N0} replications");
                    (task.MaxValue, task.Value) = (total, finished);
                });
            });
    }

    private static T WithLines<T>(string name, Func<Action<int, int>?, T> work)
    {
        var clock = Stopwatch.StartNew();
        TimeSpan next = BetweenLines;
        return work((finished, total) =>
        {
            if (clock.Elapsed < next || finished == total)
                return;
            next = clock.Elapsed + BetweenLines;
            double left = clock.Elapsed.TotalSeconds / finished * (total - finished);
            Console.Error.WriteLine($"{name}: {finished:N0} of {total:N0} replications, about {Math.Ceiling(left):N0} s left");
        });
    }
}
