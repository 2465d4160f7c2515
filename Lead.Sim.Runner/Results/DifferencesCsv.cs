using System.Globalization;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Results;

/// <summary>differences.csv: one line an other scenario, measure and group.</summary>
internal static class DifferencesCsv
{
    private const string Header = "scenario,baseline,measure,unit,group,mean,sd,lower95,upper95,lower_family,upper_family,percent_of_baseline,"
        + "ratio,ratio_lower95,ratio_upper95,ratio_method,pairing_factor,direction,verdict,replications";

    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<DifferenceRow> rows) => Csv.Write(path, Header, rows.Select(Cells));

    private static string[] Cells(DifferenceRow row)
    {
        (Estimate difference, Ratio ratio) = (row.Paired.Difference, row.Ratio);
        double?[] numbers =
        [
            difference.Mean, difference.StandardDeviation, difference.Lower95, difference.Upper95, row.Judgement?.Family.Lower, row.Judgement?.Family.Upper, row.Paired.PercentOfBaseline,
            ratio.Value, ratio.Lower95, ratio.Upper95,
        ];
        return
        [
            row.Scenario, row.Baseline, row.Measure.Name, row.Measure.Unit, row.Group, .. numbers.Select(Csv.Number), Words.Of(ratio.Method),
            Csv.Number(row.Paired.PairingFactor), row.Judgement is { } one ? Words.Of(one.Direction) : "", row.Judgement is { } two ? Words.Of(two.Verdict) : "",
            difference.Replications.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
