using System.Diagnostics;

namespace Lead.Sim.Runner.Clusters;

/// <summary>How the leadsim that runs now is called again, by itself or by a script.</summary>
internal static class ThisProgram
{
    /// <summary>The words that call it: its executable, or dotnet and its library.</summary>
    public static IReadOnlyList<string> Words { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet"
        ? [Environment.ProcessPath!, typeof(ThisProgram).Assembly.Location]
        : [Environment.ProcessPath!];

    /// <summary>Runs a command of it to its end, silently.</summary>
    /// <returns>Exit code and what it said on standard error.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; the other process has ended.</exception>
    public static async Task<(int Code, string Error)> Run(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(Words[0], [.. Words.Skip(1), .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Task output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        await output.ConfigureAwait(false);
        return (process.ExitCode, await error.ConfigureAwait(false));
    }
}
