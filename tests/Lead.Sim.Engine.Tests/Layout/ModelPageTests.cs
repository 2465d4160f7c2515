using System.Reflection;
using System.Text.RegularExpressions;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Layout;

/// <summary>The description of the model cannot fall behind the model: what the code has, docs/model.md names, and docs/results.md every measure.</summary>
public partial class ModelPageTests
{
    private static readonly string Docs = Path.Combine(Given.Root, "docs");
    private static readonly string Page = File.ReadAllText(Path.Combine(Docs, "model.md"));

    [Fact]
    public void The_description_names_every_clock() => Assert.All(Enum.GetNames<Clock>(), IsNamed);

    [Fact]
    public void The_description_names_every_lever() => Assert.All(KeysOf(typeof(PolicyChange)), IsNamed);

    [Fact]
    public void The_description_names_every_section_of_a_scenario() => Assert.All(KeysOf(typeof(Scenario)), IsNamed);

    [Fact]
    public void The_description_leads_to_every_file_of_life()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Given.Root, "Lead.Sim.Engine", "Life"), "*.cs").Select(path => Path.GetFileName(path))];

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains($"(../Lead.Sim.Engine/Life/{file})", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_of_the_description_leads_somewhere()
    {
        string[] headings = [.. Heading().Matches(Page).Select(match => AnchorOf(match.Groups["text"].Value))];

        Assert.All(Link().Matches(Page).Select(match => match.Groups["to"].Value).Where(to => !to.StartsWith("http", StringComparison.Ordinal)), to =>
            Assert.True(to[0] == '#' ? headings.Contains(to[1..]) : Path.Exists(Path.Combine(Docs, to)), to));
    }

    [Fact]
    public void The_page_on_results_names_every_measure()
    {
        string results = File.ReadAllText(Path.Combine(Docs, "results.md"));

        Assert.All(Measure.All, measure => Assert.Contains($"`{measure.Name}`", results, StringComparison.Ordinal));
    }

    private static void IsNamed(string name) => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal);

    private static string[] KeysOf(Type section) => [.. section.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).Select(Names.Of)];

    private static string AnchorOf(string heading) => NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
