using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>How to get the same result again, to the bit.</summary>
internal static class AgainSection
{
    private const string Plain = "._-";

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        Comparison comparison = report.Comparison;
        ScenarioText[] files =
        [
            .. comparison.Scenarios.SelectMany(scenario => scenario.Loaded.Files).DistinctBy(file => (Path.GetFileName(file.File), file.Text)),
            .. report.OutlinesFile is null ? [] : new[] { report.OutlinesFile },
        ];
        string scenarios = string.Join(' ', comparison.Scenarios.Select(scenario => Quoted(Path.GetFileName(scenario.Loaded.Files[0].File))));
        string seed = comparison.Seed.ToString(CultureInfo.InvariantCulture);
        return Html.Of($"""
            <section aria-labelledby="again"><h2 id="again">Run it again</h2>
            <p><code>leadsim compare {scenarios}{People(comparison)} --replications {comparison.Replications} --seed {seed}</code></p>
            <p>in the folder of these files gives the same numbers with leadsim {report.Version}, whatever the number of threads. {comparison.Stopping.Words()}</p>
            {Table.Of("Input files", ["file", "SHA-256"], files.Select(file => (string[])[Path.GetFileName(file.File), Fingerprint(file)]), 1)}
            <p>The folder of this page has all of it: <code>manifest.json</code> the text of every input, <code>results.sqlite</code> every replication, month and group,
            <code>summary.csv</code> and <code>differences.csv</code> the tables. The charts of this page are Plotly figures in JSON, in its <code>script</code> elements.</p>
            </section>
            """);
    }

    private static string Fingerprint(ScenarioText file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));

    private static string People(Comparison comparison) =>
        comparison.People == (int)comparison.Scenarios[0].Loaded.Scenario.Population.People.Value ? "" : $" --people {comparison.People}";

    // As a shell takes it for one word.
    private static string Quoted(string file) => file.All(character => char.IsLetterOrDigit(character) || Plain.Contains(character, StringComparison.Ordinal))
        ? file
        : $"'{file.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
