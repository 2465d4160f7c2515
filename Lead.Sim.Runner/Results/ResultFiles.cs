using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Results;

/// <summary>The files of a result folder beside results.sqlite.</summary>
internal static class ResultFiles
{
    /// <summary>Name of the page that is made of a comparison.</summary>
    public const string Report = "report.html";

    /// <summary>Writes them, the manifest last: it says how long everything took.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="comparison">What it says.</param>
    /// <param name="execution">How it came about.</param>
    /// <param name="outlines">Outlines of districts that were read; null if there were none.</param>
    public static void Write(ResultFolder folder, Comparison comparison, Execution execution, ScenarioText? outlines)
    {
        folder.Write("summary.csv", path => SummaryCsv.Write(path, SummaryRow.Of(comparison)));
        if (comparison.Scenarios.Count > 1)
            folder.Write("differences.csv", path => DifferencesCsv.Write(path, DifferenceRow.Of(comparison)));
        folder.Write(Manifest.FileName, path => Manifest.Write(path, comparison, execution, outlines));
    }
}
