using System.Globalization;
using System.Text;
using Lead.Sim.Experiments.Batches;

namespace Lead.Sim.Runner.Results;

/// <summary>summary.csv: one line a measure and group.</summary>
internal static class SummaryCsv
{
    private const string Header = "scenario,measure,unit,group,mean,sd,lower95,upper95,replications";

    /// <summary>Writes the file. Names hold no commas; a value that does not exist (the spread of one replication) is empty.</summary>
    public static void Write(string path, IEnumerable<SummaryRow> rows) =>
        File.WriteAllLines(path, rows.Select(Line).Prepend(Header), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string Line(SummaryRow row) => string.Join(
        ',',
        row.Scenario,
        row.Measure.Name,
        row.Measure.Unit,
        row.Group,
        Number(row.Estimate.Mean),
        Number(row.Estimate.StandardDeviation),
        Number(row.Estimate.Lower95),
        Number(row.Estimate.Upper95),
        row.Estimate.Replications.ToString(CultureInfo.InvariantCulture));

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);
}
