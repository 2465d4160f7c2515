using System.Globalization;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Experiments.Comparisons;

namespace Lead.Sim.Runner.Reports;

/// <summary>Dated decisions on a line of years, one line a scenario, with numbers that a list below explains.</summary>
internal static class Timeline
{
    // A year's label needs about this share of the width of a phone.
    private const int MostYears = 6;

    /// <summary>The lines and the list.</summary>
    public static Html Of(ReportInput report)
    {
        Scenario time = report.Comparison.Scenarios[0].Loaded.Scenario;
        (DateOnly Day, string Because)[] decisions =
        [
            .. report.Comparison.Scenarios.SelectMany(scenario => scenario.Loaded.Scenario.Policy).Select(change => (change.From, change.Because))
                .Distinct().OrderBy(decision => decision.From).ThenBy(decision => decision.Because, StringComparer.Ordinal),
        ];
        if (decisions.Length == 0)
            return Html.Of($"<p>No scenario decides anything: everything goes on as it is.</p>");

        return Html.Of($"""
            <div class="timeline" aria-hidden="true">
            <div class="track-years"><div class="years">{Html.Join(Years(time).Select(year => Html.Of($"<span style=\"left:{Left(time, new(year, 1, 1))}\">{year}</span>")), "")}</div></div>
            {report.Comparison.Scenarios.Select(scenario => Html.Of($"""
                <div class="name">{scenario.Name}</div><div class="track">{Html.Join(scenario.Loaded.Scenario.Policy.Select(Mark), "")}</div>
                """))}
            </div>
            <ol>
            {decisions.Select(decision => Html.Of($"<li>{decision.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {decision.Because} <span class=\"soft\">({Who(report, decision)})</span></li>"))}
            </ol>
            """);

        Html Mark(PolicyChange change) => Html.Of($"<span style=\"left:{Left(time, change.From)}\">{Array.IndexOf(decisions, (change.From, change.Because)) + 1}</span>");
    }

    private static IEnumerable<int> Years(Scenario time)
    {
        int first = time.Start is { Month: 1, Day: 1 } ? time.Start.Year : time.Start.Year + 1, last = time.End.AddDays(-1).Year;
        int step = 1 + ((last - first) / MostYears);
        for (int year = first; year <= last; year += step)
            yield return year;
    }

    private static string Left(Scenario time, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * (day.DayNumber - time.Start.DayNumber) / time.HorizonDays:F2}%");

    private static string Who(ReportInput report, (DateOnly Day, string Because) decision)
    {
        ComparedScenario[] who = [.. report.Comparison.Scenarios.Where(scenario => scenario.Loaded.Scenario.Policy.Any(change => (change.From, change.Because) == decision))];
        return who.Length == report.Comparison.Scenarios.Count ? "all" : string.Join(", ", who.Select(scenario => scenario.Name));
    }
}
