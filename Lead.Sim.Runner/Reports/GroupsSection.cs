using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>For whom: outcomes by race and sex, relative to how many people each group has.</summary>
internal static class GroupsSection
{
    private const double PerPeople = 1_000;
    private static readonly string[] Kinds = ["race=", "sex="];
    private static readonly (string Measure, string Name, string Unit)[] Outcomes =
        [("arrests", "Arrests", "arrests"), ("jail-days", "Days in jail", "days"), ("overdose-deaths", "Overdose deaths", "deaths"), ("enrolments", "Enrolments", "enrolments")];

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report) => Html.Of($"""
        <section aria-labelledby="groups"><h2 id="groups">For whom</h2>
        <p>By race and sex as the sources record them, for each 1,000 people of the group and a year. How many people a group has is taken from the baseline.</p>
        {Outcomes.Select(outcome => ChartOf(report, outcome.Measure, outcome.Name, outcome.Unit))}
        </section>
        """);

    private static Html ChartOf(ReportInput report, string measure, string name, string unit)
    {
        var groups = report.Comparison.Groups.Names.Index().Where(group => Kinds.Any(kind => group.Item.StartsWith(kind, StringComparison.Ordinal))).ToArray();
        string[] names = [.. groups.Select(group => group.Item[(group.Item.IndexOf('=', StringComparison.Ordinal) + 1)..])];
        int index = ReportInput.IndexOf(measure);
        ITrace[] points = [.. report.Others.Select(other => PointsOf(other, names, [.. groups.Select(group => Change(other.Position, group.Index))]))];
        string title = $"{name} by race and sex, change";
        var figure = new Figure($"{measure}-by-group", title, new($"per {PerPeople:N0} people a year"), new("") { IsReversed = true }, points)
        {
            Height = 120 + (groups.Length * (20 + (14 * points.Length))),
        };
        var table = Table.Of(
            $"{title}: {unit} per {PerPeople:N0} people and year, mean and 95 % interval",
            ["group", report.Comparison.Scenarios[0].Name, .. report.Others.Select(other => $"{other.Scenario.Name}, difference")],
            groups.Zip(names).Select(group => (string[])[group.Second, Level(group.First.Index), .. report.Others.Select(other => Difference(other.Position, group.First.Index))]));
        return Chart.Of(figure, $"Difference from the baseline. Lines: 95 % intervals of each group by itself. {SmallCounts.Masked}: fewer than {SmallCounts.Least} {unit} a year in the whole group.", table);

        double Rate(int group) => PerPeople / (report.Comparison.Outcome(0, ReportInput.IndexOf("population"), group).Mean * report.Years);
        bool IsSmall(int scenario, int group) => report.Comparison.Outcome(scenario, index, group).Mean is > 0 and var mean && SmallCounts.IsMasked(Measure.All[index], report.Comparison.Groups.Names[group], mean, report.Years);
        Estimate Change(int other, int group) => IsSmall(0, group) || IsSmall(other, group) ? new(double.NaN, double.NaN, 1) : report.Comparison.Difference(other, index, group).Difference.Times(Rate(group));
        string Level(int group) => IsSmall(0, group) ? SmallCounts.Masked : Cell.WithInterval(report.Comparison.Outcome(0, index, group).Times(Rate(group)));
        string Difference(int other, int group) => Change(other, group) is { Mean: not double.NaN } change ? Cell.WithInterval(change) : SmallCounts.Masked;
    }

    private static Points PointsOf((int Position, ComparedScenario Scenario) other, string[] names, Estimate[] changes) => new(
        other.Scenario.Name, names, [.. changes.Select(change => change.Mean)], [.. changes.Select(change => change.Lower95)], [.. changes.Select(change => change.Upper95)], SeriesStyle.Of(other.Position));
}
