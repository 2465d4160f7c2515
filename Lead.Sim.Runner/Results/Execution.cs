using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Lead.Sim.Runner.Results;

/// <summary>How a result came about, apart from what it says: the command, when it began, with how many threads.</summary>
internal sealed class Execution
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private Execution(string command, int threads, AskedEvents? events) => (Command, Threads, Events) = (command, threads, events);

    /// <summary>The command: <c>run</c> or <c>compare</c>.</summary>
    public string Command { get; }

    /// <summary>Simulations run at a time.</summary>
    public int Threads { get; }

    /// <summary>Whose events were asked for; null for nobody's.</summary>
    public AskedEvents? Events { get; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; } = DateTimeOffset.UtcNow;

    /// <summary>Time since then.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Begins.</summary>
    public static Execution Begin(string command, int threads, AskedEvents? events = null) => new(command, threads, events);

    /// <summary>What a manifest says of it: all that differs between two runs of the same thing.</summary>
    public JsonObject ToJson() => new()
    {
        ["started"] = Started.ToString("O", CultureInfo.InvariantCulture),
        ["seconds"] = Math.Round(Elapsed.TotalSeconds, 3),
        ["threads"] = Threads,
        ["framework"] = RuntimeInformation.FrameworkDescription,
        ["system"] = RuntimeInformation.OSDescription,
        ["cores"] = Environment.ProcessorCount,
    };
}
