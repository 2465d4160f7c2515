using System.Globalization;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Results;

/// <summary>summary.csv: one line a scenario, measure and group.</summary>
internal static class SummaryCsv
{
    private const string Header = "scenario,measure,unit,group,mean,sd,lower95,upper95,replications";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<SummaryRow> rows) => Csv.Write(path, Header, rows.Select(row => new[]
    {
        row.Scenario,
        row.Measure.Name,
        row.Measure.Unit,
        row.Group,
        Csv.Number(row.Estimate.Mean),
        Csv.Number(row.Estimate.StandardDeviation),
        Csv.Number(row.Estimate.Lower95),
        Csv.Number(row.Estimate.Upper95),
        row.Estimate.Replications.ToString(CultureInfo.InvariantCulture),
    }));
}
