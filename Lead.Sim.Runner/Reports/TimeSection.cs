namespace Lead.Sim.Runner.Reports;

/// <summary>Outcomes month by month.</summary>
internal static class TimeSection
{
    private const string Levels = "Lines are means over replications, bands their 95 % intervals (simulation noise alone); they may be thinner than the line.";
    private const string Differences = "Scenario less baseline, replication by replication on common random numbers. Bands: 95 % intervals of each month by itself.";

    /// <summary>The section.</summary>
    public static Html Of(MonthlyCharts charts) => Html.Of($"""
        <section aria-labelledby="time"><h2 id="time">Month by month</h2>
        {charts.Levels("jail-census", "People in jail", "people, daily mean", $"The modelled people, not the whole jail. {Levels}")}
        {charts.Differences("jail-census", "People in jail, difference from the baseline", "people, daily mean", Differences)}
        {charts.Levels("arrests", "Arrests", "arrests a month", Levels)}
        {charts.Differences("arrests", "Arrests, difference from the baseline", "arrests a month", Differences)}
        {charts.Levels("in-treatment", "People in treatment", "people, daily mean", Levels)}
        {charts.Differences("in-treatment", "People in treatment, difference from the baseline", "people, daily mean", Differences)}
        {charts.Levels("overdose-deaths", "Overdose deaths", "deaths a month", Levels)}
        {charts.Differences("overdose-deaths", "Overdose deaths, difference from the baseline", "deaths a month", Differences)}
        </section>
        """);
}
