using System.Diagnostics;
using Lead.Sim.Runner.Tests.CommandLine;

namespace Lead.Sim.Runner.Tests.Clusters;

/// <summary>Runs other programs than leadsim.</summary>
internal static class Shell
{
    /// <summary>Runs one to its end.</summary>
    public static Ended Run(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        return Leadsim.End(process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>Writes a program for /bin/sh.</summary>
    public static void Write(string path, string text)
    {
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
