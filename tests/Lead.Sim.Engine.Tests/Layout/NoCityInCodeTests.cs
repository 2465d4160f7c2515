using System.Text.RegularExpressions;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Layout;

/// <summary>A city is data: no code knows a district, a zone, a treatment or the name of a city.</summary>
public partial class NoCityInCodeTests
{
    [Theory]
    [InlineData("baltimore")]
    [InlineData("template-city")]
    public void No_code_names_a_city_or_its_places(string city)
    {
        Scenario scenario = Given.Read($"{city}/base.yaml");
        string[] names = [city, .. scenario.Places.Residents.Values.Keys, .. scenario.Places.Zones.Keys];
        var anyOfThem = new Regex(string.Join('|', names.Select(name => Regex.Escape(name).Replace("-", "[- ]?", StringComparison.Ordinal))), RegexOptions.IgnoreCase);
        string[] files = [.. CodeFiles()];

        Assert.True(files.Length > 100, $"{files.Length} files are too few to be all code.");
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Index()
            .Where(line => anyOfThem.IsMatch(Comment().Replace(line.Item, "")))
            .Select(line => $"{Path.GetRelativePath(Given.Root, file)}:{line.Index + 1}: {line.Item.Trim()}")));
    }

    private static IEnumerable<string> CodeFiles() =>
        from folder in Directory.EnumerateDirectories(Given.Root, "Lead.Sim.*")
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;

    // To the end of the line; an address such as https://... is no comment.
    [GeneratedRegex(@"(?<!:)//.*$")]
    private static partial Regex Comment();
}
