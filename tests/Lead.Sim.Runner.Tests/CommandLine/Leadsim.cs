using System.Diagnostics;
using System.Text;
using Lead.Sim.Runner.Tests.Machine;

namespace Lead.Sim.Runner.Tests.CommandLine;

/// <summary>Runs the built <c>leadsim</c> as a process of its own.</summary>
internal static class Leadsim
{
    /// <summary>Longer than anything takes that gets on at all.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">Each as it is, without quotes.</param>
    public static Ended Run(string folder, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        return End(process, output, error);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <param name="environment">Variables that it sees besides, or instead of, those there are.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">Each as it is, without quotes.</param>
    public static Ended RunWith(IReadOnlyDictionary<string, string> environment, string folder, params string[] arguments)
    {
        using Process process = Start(environment, folder, arguments);
        return End(process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>A small run of a shipped scenario: 2,000 people, 4 replications.</summary>
    public static Ended RunSmall(string folder, string scenario, params string[] more) =>
        Run(folder, ["run", Repository.Shipped(scenario), "--people", "2000", "--replications", "4", .. more]);

    /// <summary>A small comparison of shipped scenarios: 500 people, 4 replications.</summary>
    public static Ended CompareSmall(string folder, params string[] scenarios) =>
        Run(folder, ["compare", .. scenarios.Select(word => word.EndsWith(".yaml", StringComparison.Ordinal) ? Repository.Shipped(word) : word), "--people", "500", "--replications", "4"]);

    /// <summary>The program that runs it.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Its library.</summary>
    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "leadsim.dll");

    public static Process Start(string folder, params string[] arguments) => Start(new Dictionary<string, string>(), folder, arguments);

    /// <summary>Runs a command with little memory.</summary>
    public static Ended RunWithLittleMemory(string folder, int megabytes, params string[] arguments) =>
        RunWith(new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = $"{(long)megabytes << 20:X}" }, folder, arguments);

    private static Process Start(IReadOnlyDictionary<string, string> environment, string folder, string[] arguments)
    {
        // A shell's background job ignores SIGINT, and so would its children: env gives the signal its meaning back.
        string[] command = Needs.CanRestoreInterrupt ? ["env", "--default-signal=INT", Host] : [Host];
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in (string[])[.. command[1..], Library, .. arguments])
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public static Ended End(Process process, Task<string> output, Task<string> error)
    {
        if (process.WaitForExit(Patience))
            return new(process.ExitCode, output.Result, error.Result);
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"leadsim did not end within {Patience.TotalSeconds} s.");
    }
}
