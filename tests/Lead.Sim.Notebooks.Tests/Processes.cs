using System.Diagnostics;
using System.Text;

namespace Lead.Sim.Notebooks.Tests;

/// <summary>How a process ended.</summary>
internal sealed record Ended(int Code, string Out, string Error);

/// <summary>Runs programs that notebooks need.</summary>
internal static class Processes
{
    // Longer than anything takes that gets on at all.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">Variables that differ from ours.</param>
    /// <param name="command">The program and its arguments, each as it is.</param>
    public static async Task<Ended> Run(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] command)
    {
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in command[1..])
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', command)} did not end within {Patience.TotalMinutes} minutes.");
        }
        return new(process.ExitCode, await output, await error);
    }
}
