using System.Globalization;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>Where: arrests by district, on a map if the scenario has one, and in a table.</summary>
internal static class DistrictsSection
{
    private const string Kind = "district=";

    /// <summary>The section.</summary>
    public static Html Of(ReportInput report)
    {
        (int Group, string Name)[] districts = [.. report.Comparison.Groups.Names.Index().Where(group => group.Item.StartsWith(Kind, StringComparison.Ordinal)).Select(group => (group.Index, group.Item[Kind.Length..]))];
        var changes = report.Others.ToDictionary(other => other.Position, other => districts.Select(district => Change(report, other.Position, district.Group)).ToArray());
        var shades = Shades.For(changes.Values.SelectMany(all => all));
        return Html.Of($"""
            <section aria-labelledby="districts"><h2 id="districts">Where</h2>
            <p>Change of arrests of the people of each district, in percent of the baseline. Shaded where the 95 % interval of the district by itself leaves out zero.</p>
            {(report.Districts is { } outlines ? Maps(report, outlines, changes, shades) : Html.Empty)}
            {TableOf(report, districts)}
            </section>
            """);
    }

    private static Estimate Change(ReportInput report, int other, int group)
    {
        PairedDifference paired = report.Comparison.Difference(other, ReportInput.IndexOf("arrests"), group);
        return paired.Difference.Times(paired.Baseline.Mean == 0 ? 0 : 100 / paired.Baseline.Mean);
    }

    private static Html Maps(ReportInput report, DistrictOutlines outlines, Dictionary<int, Estimate[]> changes, Shades shades) => Html.Of($"""
        {Shades.Pattern}
        <div class="maps">
        {report.Others.Select(other => Map(other.Scenario, outlines, changes[other.Position], shades))}
        </div>
        {shades.Key()}
        <p class="soft">Numbers are those of the table. Outlines: {outlines.Source}</p>
        """);

    private static Html Map(ComparedScenario scenario, DistrictOutlines outlines, Estimate[] changes, Shades shades)
    {
        string size = string.Create(CultureInfo.InvariantCulture, $"-4 -4 {outlines.Width + 8:F0} {outlines.Height + 8:F0}");
        var pieces = outlines.Districts.Zip(changes).Select(district => Html.Of(
            $"<path d=\"{district.First.Path}\" fill=\"{shades.Fill(district.Second)}\"><title>{district.First.Name}: {Cell.WithInterval(district.Second)} %</title></path>"));
        var labels = outlines.Districts.Zip(changes).Select((district, n) => Html.Of(
            $"<text x=\"{At(district.First.LabelX)}\" y=\"{At(district.First.LabelY)}\">{n + 1}{Shades.Sign(district.Second)}</text>"));
        return Html.Of($"""
            <figure><h3>{scenario.Name}</h3>
            <svg viewBox="{size}" role="img" aria-label="Map of the change of arrests by district, {scenario.Name}. The table below has the values.">
            {pieces}
            {labels}
            </svg></figure>
            """);
    }

    private static Html TableOf(ReportInput report, (int Group, string Name)[] districts)
    {
        int arrests = ReportInput.IndexOf("arrests");
        return Table.Of(
            "Arrests a year by district, mean and 95 % interval",
            ["district", report.Comparison.Scenarios[0].Name, .. report.Others.SelectMany(other => new[] { $"{other.Scenario.Name}, difference", "in %" })],
            districts.Select((district, n) => (Html[])
            [
                Html.Of($"{n + 1}&nbsp;{district.Name}"),
                TwoLines(report.Comparison.Outcome(0, arrests, district.Group).Times(1 / report.Years)),
                .. report.Others.SelectMany(other => new[]
                {
                    TwoLines(report.Comparison.Difference(other.Position, arrests, district.Group).Difference.Times(1 / report.Years)),
                    TwoLines(Change(report, other.Position, district.Group)),
                }),
            ]));

        Html TwoLines(Estimate estimate) => Cell.OnTwoLines(estimate, Rounding.Of(estimate));
    }

    private static string At(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
