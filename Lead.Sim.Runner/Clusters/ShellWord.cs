using System.Text.RegularExpressions;

namespace Lead.Sim.Runner.Clusters;

/// <summary>Words of a shell's command line.</summary>
internal static partial class ShellWord
{
    /// <summary>A word as a shell reads it: as it is where nothing in it has a meaning to the shell, else in single quotes.</summary>
    public static string Quoted(string word) => Plain().IsMatch(word) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"\A[A-Za-z0-9_./,:=@%+-]+\z")]
    private static partial Regex Plain();
}
