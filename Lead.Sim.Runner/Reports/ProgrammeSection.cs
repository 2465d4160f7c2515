using Lead.Sim.Experiments.Figures;

namespace Lead.Sim.Runner.Reports;

/// <summary>The programme at work: who is in it, how full it is, and where referrals are lost.</summary>
internal static class ProgrammeSection
{
    private static readonly (string Measure, string Name)[] Gates =
    [
        ("served-arrests", "arrests where the programme works, of people not enrolled"),
        ("eligible-arrests", "of these on an eligible charge"),
        ("arrest-referrals", "of these offered diversion"),
        ("social-contact-referrals", "referrals without an arrest, by officers"),
        ("community-referrals", "referrals by the community"),
        ("referrals", "referrals by all doors"),
        ("referrals-ineligible", "lost: ineligible by the records check"),
        ("referrals-declined", "lost: declined"),
        ("referrals-without-slot", "lost: no slot free"),
        ("slot-drop-outs", "lost: stopped waiting for a slot"),
        ("referrals-no-show", "lost: did not come to the intake"),
        ("enrolments", "enrolments"),
    ];

    /// <summary>The section; empty if no scenario ever refers anybody.</summary>
    public static Html Of(ReportInput report, MonthlyCharts charts)
    {
        int referrals = ReportInput.IndexOf("referrals");
        int[] running = [.. Enumerable.Range(0, report.Comparison.Scenarios.Count).Where(scenario => report.Comparison.Outcome(scenario, referrals).Mean > 0)];
        if (running.Length == 0)
            return Html.Empty;
        var lines = running.SelectMany(scenario => SlotLines.Of(report.Comparison, scenario)).ToArray();
        return Html.Of($"""
            <section aria-labelledby="programme"><h2 id="programme">The programme at work</h2>
            {charts.Levels("enrolled", "Enrolled against the slots there are", "participants, daily mean", SlotLines.Caption, lines)}
            {Losses(report, running)}
            </section>
            """);
    }

    private static Html Losses(ReportInput report, int[] running)
    {
        string[] names = [.. running.Select(scenario => report.Comparison.Scenarios[scenario].Name)];
        var fates = Gates[6..].Reverse().Where(gate => running.Any(scenario => Yearly(report, scenario, gate.Measure).Mean > 0)).ToArray();
        ITrace[] bars = [.. fates.Select((gate, n) => new Bars(gate.Name, names, [.. running.Select(scenario => Yearly(report, scenario, gate.Measure).Mean)], SeriesStyle.OfPart(n)))];
        var figure = new Figure("referrals-by-fate", "What became of referrals", new("referrals a year") { FromZero = true }, new("") { IsReversed = true }, bars)
        {
            IsStacked = true,
            Height = 200 + (40 * running.Length),
        };
        return Chart.Of(
            figure,
            "Referrals of people, by all doors, and at which gate they were lost. Who waits or has not yet come to the intake at the end is in none of the parts.",
            Table.Of(
                "Referrals and losses at each gate, a year: mean and 95 % interval",
                ["gate", .. names],
                Gates.Select(gate => (string[])[gate.Name, .. running.Select(scenario => Cell.WithInterval(Yearly(report, scenario, gate.Measure)))])));
    }

    private static Experiments.Statistics.Estimate Yearly(ReportInput report, int scenario, string measure) =>
        report.Comparison.Outcome(scenario, ReportInput.IndexOf(measure)).Times(1 / report.Years);
}
