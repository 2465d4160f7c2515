using Lead.Sim.Engine.Reading;
using Lead.Sim.Experiments.Inputs;

namespace Lead.Sim.Runner.Tests;

/// <summary>A file in <c>bad/</c>, wrong in one way, and what <c>leadsim check</c> says of it when it is run in that folder.</summary>
/// <remarks>
/// <c>LEADSIM_ACCEPT=1 dotnet test tests/Lead.Sim.Runner.Tests</c> writes what is said now beside each file. Read the difference as the user
/// would who made that mistake, before it is committed.
/// </remarks>
internal static class BadFile
{
    public const string ToAccept = "If the new message is better: LEADSIM_ACCEPT=1 dotnet test tests/Lead.Sim.Runner.Tests, then review the difference.";

    public static bool Accepts => Environment.GetEnvironmentVariable("LEADSIM_ACCEPT") is "1";

    /// <summary>The names of all files, without their ending.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf("*.yaml");

    public static string PathOf(string name) => Path.Combine(Repository.BadFiles, name + ".yaml");

    public static string ExpectedPathOf(string name) => Path.Combine(Repository.BadFiles, name + ".expected.txt");

    /// <summary>What is said of a file now, or nothing if it is taken for sound.</summary>
    public static string Said(string name)
    {
        try
        {
            ScenarioFile.Load(PathOf(name));
            return "";
        }
        catch (UnreadableScenarioException e)
        {
            return e.Message.Replace(Repository.BadFiles + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) + "\n";
        }
    }

    public static IReadOnlyList<string> NamesOf(string pattern) =>
        [.. Directory.EnumerateFiles(Repository.BadFiles, pattern).Select(path => Path.GetFileName(path).Split('.')[0]).Order(StringComparer.Ordinal)];
}
