using System.Globalization;
using System.Text;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Reference;

namespace Lead.Sim.Engine.Tests.Golden;

/// <summary>
/// Small runs whose numbers are kept in files: a change of results is seen, never by chance. To accept one, run the tests with LEADSIM_ACCEPT=1, review
/// the difference of the files and say so in the commit ("Results: change").
/// </summary>
public class GoldenTests
{
    private const int People = 3_000;

    private static readonly string Folder = Path.Combine(Given.Root, "tests", "Lead.Sim.Engine.Tests", "Golden");

    [Theory]
    [InlineData("no-lead")]
    [InlineData("pilot")]
    [InlineData("expansion")]
    public void The_scenarios_of_Baltimore_give_the_numbers_they_gave(string name)
    {
        Scenario scenario = Given.Read($"baltimore/{name}.yaml");
        Record record = new Simulation(scenario, People).Run(seed: 7, replication: 3);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"happenings: {record.Happenings}\n");
        foreach (var (n, measure) in Measure.All.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{measure.Name}:\n  groups: {Join(record.Totals[n])}\n");
            if (measure.IsMonthly)
                text.Append(CultureInfo.InvariantCulture, $"  months: {Join(record.Monthly[n])}\n");
        }

        AssertGolden($"baltimore-{name}.txt", text.ToString());
    }

    [Fact]
    public void Lead_core_gives_the_numbers_it_gave()
    {
        LeadCoreRecord record = LeadCore.Run(People, seed: 7, replication: 3);
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
             happenings: {record.Happenings}
             arrests: {Join(record.Arrests.Months)}
             diversions: {Join(record.Diversions.Months)}
             deaths: {Join(record.Deaths.Months)}
             jail: {Join(record.Jail.Months)}
             enrolment: {Join(record.Enrolment.Months)}

             """);

        AssertGolden("lead-core.txt", text);
    }

    // Ten digits: enough to see every change of a life, not the last bits of a sum.
    private static string Join(IEnumerable<double> values) => string.Join(' ', values.Select(value => value.ToString("G10", CultureInfo.InvariantCulture)));

    private static string Join(IEnumerable<int> values) => string.Join(' ', values);

    private static void AssertGolden(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("LEADSIM_ACCEPT") == "1")
            File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"{path} does not exist; run the tests once with LEADSIM_ACCEPT=1.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
