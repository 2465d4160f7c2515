using System.Globalization;

namespace Lead.Sim.Runner.Tests.Machine;

internal static class Needs
{
    /// <summary>Why this machine does not have what a test needs, or null if it does.</summary>
    public static string? Lacking(Need need) => need switch
    {
        Need.UnreadableFiles => OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess ? "This user can read every file." : null,
        Need.EndlessFile => File.Exists("/dev/zero") ? null : "There is no /dev/zero.",
        Need.SmallDisk => SmallDisk.Lacking,
        Need.Interrupt => OperatingSystem.IsWindows() ? "There is no SIGINT." : InterruptIsIgnored() ? "SIGINT is ignored, as it is in the background of a shell." : null,
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "Nobody knows this need."),
    };

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
