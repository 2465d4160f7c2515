using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.Shipped;

/// <summary>Every scenario file that is shipped is sound, runs, and can be found.</summary>
public class ShippedScenarioTests
{
    private static readonly string Folder = Path.Combine(Given.Root, "scenarios");

    private static readonly string[] Names =
        [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_sound_and_runs(string file)
    {
        Scenario scenario = Given.Read(file);
        var simulation = new Simulation(scenario, people: 1_000);
        Simulation.Workspace workspace = simulation.NewWorkspace();
        for (int replication = 0; replication < 2; replication++)
        {
            Record record = simulation.Run(seed: 1, replication, workspace);

            Assert.True(record.Total("arrests") > 0);
            Assert.True(record.Total("overdose-deaths") > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_listed_in_the_table_of_scenarios(string file) =>
        Assert.Contains($"| [{file}]({file}) | ", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_named_like_its_file_and_says_what_it_is_about_in_a_sentence(string file)
    {
        Scenario scenario = Given.Read(file);

        if (file.StartsWith("baltimore/", StringComparison.Ordinal))
            Assert.Equal(Path.GetFileNameWithoutExtension(file), scenario.Name);
        Assert.Matches(@"^\p{Lu}.*[^.]\.$", scenario.About);
    }

    [Fact]
    public void Names_and_sentences_are_told_apart()
    {
        Scenario[] all = [.. Names.Select(Given.Read)];

        Assert.Equal(all.Length, all.Select(scenario => scenario.Name).Distinct().Count());
        Assert.Equal(all.Length, all.Select(scenario => scenario.About).Distinct().Count());
    }
}
