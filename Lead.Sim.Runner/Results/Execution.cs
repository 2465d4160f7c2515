using System.Diagnostics;

namespace Lead.Sim.Runner.Results;

/// <summary>How a result came about, apart from what it says: the command, when it began, with how many threads.</summary>
internal sealed class Execution
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private Execution(string command, int threads) => (Command, Threads) = (command, threads);

    /// <summary>The command: <c>run</c> or <c>compare</c>.</summary>
    public string Command { get; }

    /// <summary>Simulations run at a time.</summary>
    public int Threads { get; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; } = DateTimeOffset.UtcNow;

    /// <summary>Time since then.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Begins.</summary>
    public static Execution Begin(string command, int threads) => new(command, threads);
}
