using System.Diagnostics;

namespace Lead.Sim.Runner.Tests.Machine;

/// <summary>A disk in memory of a few kilobytes, which only an administrator can mount.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int kilobytes)
    {
        if (Call("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", _folder.Path) is 0)
            return;
        _folder.Dispose();
        throw new InvalidOperationException("The disk could not be mounted.");
    }

    /// <summary>Why there can be none, or null if there can.</summary>
    public static string? Lacking { get; } = WhyNot();

    /// <summary>Where it is mounted.</summary>
    public string Path => _folder.Path;

    public void Dispose()
    {
        _ = Call("umount", _folder.Path);
        _folder.Dispose();
    }

    private static string? WhyNot()
    {
        const string reason = "This user cannot mount a small disk.";
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return reason;
        try
        {
            using SmallDisk disk = new(kilobytes: 16);
            return null;
        }
        catch (InvalidOperationException)
        {
            return reason;
        }
    }

    private static int Call(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
