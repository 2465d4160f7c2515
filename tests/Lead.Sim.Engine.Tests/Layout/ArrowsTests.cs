using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Lead.Sim.Engine.Tests.Layout;

/// <summary>The folders of a project stand in one order, and a folder uses only what stands before it; projects point in one direction.</summary>
public partial class ArrowsTests
{
    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["Lead.Sim.Engine"] = ["Randomness", "Reading", "Scenarios", "Kernel", "Population", "Outcomes", "World", "Life"],
        ["Lead.Sim.Experiments"] = ["Inputs", "Statistics", "Uncertainty", "Figures", "Batches", "Comparisons", "Economics", "Equity", "Studies"],
        ["Lead.Sim.Runner"] = ["Results", "Batches", "Clusters", "Screens", "Reports", "Commands"],
    };

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Lead.Sim.Engine"] = ["MathNet.Numerics", "YamlDotNet", "Microsoft.CodeAnalysis.BannedApiAnalyzers"],
        ["Lead.Sim.Experiments"] = ["Lead.Sim.Engine", "MathNet.Numerics"],
        ["Lead.Sim.Runner"] = ["Lead.Sim.Engine", "Lead.Sim.Experiments", "System.CommandLine", "Spectre.Console", "Microsoft.Data.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3"],
    };

    public static TheoryData<string> Projects => [.. Order.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_has_a_place_in_the_order(string project) =>
        Assert.Equal(Order[project].Order(), Directory.EnumerateDirectories(FolderOf(project)).Select(path => Path.GetFileName(path)).Except(["bin", "obj"]).Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_folders_before_it(string project) =>
        Assert.All(Order[project], (folder, place) => Assert.Empty(FoldersUsedIn(project, folder).Except(Order[project][..(place + 1)])));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_it_may(string project)
    {
        XDocument file = XDocument.Load(Path.Combine(FolderOf(project), $"{project}.csproj"));
        IEnumerable<string> used = file.Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference")
            .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value is var include && include.EndsWith(".csproj", StringComparison.Ordinal) ? include : include + ".x"));

        Assert.Empty(used.Except(MayUse[project]));
    }

    // Usings and names in the code alike: Population.Groups counts as much as using ...Population.
    private static IEnumerable<string> FoldersUsedIn(string project, string folder) =>
        Directory.EnumerateFiles(Path.Combine(FolderOf(project), folder), "*.cs")
            .Select(File.ReadAllText)
            .SelectMany(text => Using().Matches(text).Where(match => match.Groups["project"].Value == project).Select(match => match.Groups["folder"].Value)
                .Concat(Order[project].Where(other => other != folder && Regex.IsMatch(text, $@"[^.\w""]{other}\.[A-Z]\w+[.(]"))));

    [GeneratedRegex(@"^using (static )?(?<project>Lead\.Sim\.\w+)\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    private static string FolderOf(string project) => Path.Combine(Given.Root, project);
}
