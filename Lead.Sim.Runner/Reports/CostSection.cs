using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>Who pays more and who less.</summary>
internal static class CostSection
{
    private static readonly (string Measure, string Name)[] Payers =
        [("cost-city", "city"), ("cost-state", "state"), ("cost-medicaid", "Medicaid"), ("cost-funder", "funder of the programme"), ("cost-total", "all payers")];

    private static readonly (string Measure, string Name)[] Kinds =
    [
        ("cost-police", "police, training included"), ("cost-court", "courts and probation"), ("cost-custody", "jail and prison"), ("cost-treatment", "treatment"),
        ("cost-health-care", "other health care"), ("cost-programme", "programme"), ("cost-housing", "housing units"),
    ];

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report) => Html.Of($"""
        <section aria-labelledby="costs"><h2 id="costs">Costs</h2>
        {ChartOf(report, "cost-by-payer", "Change of costs by payer", Payers)}
        {ChartOf(report, "cost-by-kind", "Change of costs by kind", Kinds)}
        </section>
        """);

    private static Html ChartOf(ReportInput report, string id, string title, (string Measure, string Name)[] parts)
    {
        string[] names = [.. parts.Select(part => part.Name)];
        ITrace[] points = [.. report.Others.Select(other => PointsOf(report, other.Position, other.Scenario, names, parts))];
        var figure = new Figure(id, title, new("dollars a year"), new("") { IsReversed = true }, points) { Height = 120 + (parts.Length * (24 + (16 * points.Length))) };
        var table = Table.Of(
            $"{title}: dollars a year, mean and 95 % interval",
            ["", $"{report.Comparison.Scenarios[0].Name}", .. report.Others.Select(other => $"{other.Scenario.Name}, difference")],
            parts.Select(part => (string[])[part.Name, Cell.WithInterval(Level(report, part.Measure)), .. report.Others.Select(other => Cell.WithInterval(Change(report, other.Position, part.Measure)))]));
        return Chart.Of(figure, "Undiscounted, in dollars of the scenario's price year; below zero the payer spends less than in the baseline. Lines: 95 % intervals.", table);
    }

    private static Points PointsOf(ReportInput report, int position, ComparedScenario scenario, string[] names, (string Measure, string Name)[] parts)
    {
        Estimate[] changes = [.. parts.Select(part => Change(report, position, part.Measure))];
        return new(scenario.Name, names, [.. changes.Select(change => change.Mean)], [.. changes.Select(change => change.Lower95)], [.. changes.Select(change => change.Upper95)], SeriesStyle.Of(position));
    }

    private static Estimate Level(ReportInput report, string measure) => report.Comparison.Outcome(0, ReportInput.IndexOf(measure)).Times(1 / report.Years);

    private static Estimate Change(ReportInput report, int position, string measure) => report.Comparison.Difference(position, ReportInput.IndexOf(measure)).Difference.Times(1 / report.Years);
}
