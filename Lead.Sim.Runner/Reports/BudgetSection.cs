using System.Globalization;
using Lead.Sim.Experiments.Economics;
using Lead.Sim.Experiments.Figures;

namespace Lead.Sim.Runner.Reports;

/// <summary>What every payer has to find, or may keep, in each year.</summary>
internal static class BudgetSection
{
    private const double Million = 1e6;

    private static readonly string[] Names = ["city", "state", "Medicaid", "funder of the programme", "all payers"];

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        ILookup<string, BudgetImpact> rows = BudgetImpact.Of(report.Comparison).ToLookup(row => row.Scenario);
        return Html.Of($"""
            <section aria-labelledby="budget"><h2 id="budget">Budget impact by year</h2>
            {report.Others.Select(other => ChartOf(report, other.Position, other.Scenario.Name, rows[other.Scenario.Name]))}
            </section>
            """);
    }

    private static Html ChartOf(ReportInput report, int position, string scenario, IEnumerable<BudgetImpact> rows)
    {
        BudgetImpact[][] payers = [.. rows.GroupBy(row => row.Payer).Select(payer => payer.ToArray())];
        string[] years = [.. payers[0].Select(row => row.Year.ToString(CultureInfo.InvariantCulture))];
        string title = $"Budget impact of {scenario}";

        // All payers together are what the bars add up to.
        ITrace[] bars = [.. payers[..^1].Select((payer, n) => new Bars(Names[n], years, [.. payer.Select(row => row.Difference.Mean / Million)], SeriesStyle.OfPart(n)))];
        var figure = new Figure($"budget-{position}", title, new($"million dollars, against {report.Comparison.Scenarios[0].Name}"), new("") { IsReversed = true, IsNamed = true }, bars) { IsStacked = true, Height = 140 + (24 * years.Length) };
        var table = Table.Of(
            $"{title}: million dollars against {report.Comparison.Scenarios[0].Name}, mean and 95 % interval",
            ["year", .. Names],
            years.Select((year, n) => (string[])[year, .. payers.Select(payer => Cell.WithInterval(payer[n].Difference.Times(1 / Million)))]));
        return Chart.Of(figure, "Undiscounted, in dollars of the scenario's price year; to the left of zero a payer spends less than in the baseline. The first and the last year may be cut.", table);
    }
}
