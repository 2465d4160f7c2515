using System.Globalization;

namespace Lead.Sim.Runner.Tests.Machine;

internal static class Needs
{
    /// <summary>Why this machine does not have what a test needs, or null if it does.</summary>
    public static string? Lacking(Need need) => need switch
    {
        Need.UnreadableFile => UnreadableFile is null ? "This user can read every file." : null,
        Need.EndlessFile => File.Exists("/dev/zero") ? null : "There is no /dev/zero.",
        Need.SmallDisk => SmallDisk.Lacking,
        Need.Interrupt => OperatingSystem.IsWindows() ? "There is no SIGINT." : InterruptIsIgnored() && !CanRestoreInterrupt ? "SIGINT is ignored, as it is in the background of a shell." : null,
        Need.Shell => File.Exists("/bin/sh") ? null : "There is no /bin/sh.",
        Need.Slurm => Slurm,
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "Nobody knows this need."),
    };

    /// <summary>Whether a child can be started with SIGINT as it is by default, whatever this process was started with (GNU coreutils 8.31).</summary>
    public static bool CanRestoreInterrupt { get; } = OperatingSystem.IsLinux() && Succeeds("env", "--default-signal=INT", "true");

    /// <summary>A file that is there and cannot be read: for a privileged user the first page of a process's own memory, which is never mapped.</summary>
    public static string? UnreadableFile => Environment.IsPrivilegedProcess ? OperatingSystem.IsLinux() ? "/proc/self/mem" : null : OperatingSystem.IsWindows() ? null : "secret.yaml";

    private static string? Slurm { get; } = OperatingSystem.IsLinux() && Succeeds("/bin/bash", "-c", "PATH=$PATH:/usr/sbin:/sbin; for program in munged slurmctld slurmd sinfo sbatch; do command -v $program || exit 1; done >/dev/null")
        ? null
        : "There is no Slurm (Debian: slurmctld slurmd slurm-client munge).";

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    // A process that was started with the signal ignored goes on ignoring it, and so does every process it starts.
    private static bool InterruptIsIgnored()
    {
        const ulong interrupt = 1 << 1;
        const string label = "SigIgn:";
        const string status = "/proc/self/status";
        return File.Exists(status)
            && File.ReadLines(status).FirstOrDefault(line => line.StartsWith(label, StringComparison.Ordinal)) is { } line
            && (ulong.Parse(line.AsSpan(label.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & interrupt) != 0;
    }
}
