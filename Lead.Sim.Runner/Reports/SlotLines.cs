using System.Globalization;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;
using Lead.Sim.Experiments.Comparisons;
using Lead.Sim.Experiments.Figures;
using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Runner.Reports;

/// <summary>The slots of a scenario by month, and how many of them queueing theory expects to be held.</summary>
internal static class SlotLines
{
    /// <summary>How to read the lines.</summary>
    public const string Caption =
        "In the colour of each scenario, thin: the slots there are; thin and dotted: what queueing theory expects to be held in the long run, year by year, from the year's requests for slots and the mean time that a slot is held "
        + "(offered load a = requests × time held): a (1 − B) with Erlang's loss formula B where who finds no slot is refused (Erlang 1917), the smaller of a and the slots where people wait. "
        + "It knows no ramp-up, so a new or growing programme stays below it for as long as people stay.";

    /// <summary>The two lines of a scenario; none if its slots are never given a second time, or nobody ever leaves one.</summary>
    public static IEnumerable<ITrace> Of(Comparison comparison, int scenario)
    {
        Scenario loaded = comparison.Scenarios[scenario].Loaded.Scenario;
        IReadOnlyList<SlotsInForce> rules = SlotsInForce.Of(loaded);
        double[] slots = [.. comparison.Months.FirstDays.Select(day => (double)(rules.LastOrDefault(rule => rule.From <= day)?.Slots ?? 0))];
        string[] days = [.. comparison.Months.FirstDays.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        SeriesStyle style = SeriesStyle.Of(scenario);
        string name = comparison.Scenarios[scenario].Name;
        yield return new Line($"{name}: slots", days, [.. slots.Select(slot => slot == 0 ? double.NaN : slot)], style with { Dash = "solid" }) { IsStep = true, IsInLegend = false, Width = 1 };
        if (!rules.Any(rule => rule.IsCumulative) && MeanDaysHeld(comparison, scenario) is { } held)
            yield return new Line($"{name}: queueing theory", days, Expected(comparison, scenario, slots, held, loaded.Programme.Waiting.WhenFull), style with { Dash = "dot" }) { IsStep = true, IsInLegend = false, Width = 1.5 };
    }

    // Person-time over exits: the estimate of a mean stay of which many last longer than what is seen.
    private static double? MeanDaysHeld(Comparison comparison, int scenario)
    {
        double days = comparison.Months.EndOf(comparison.Months.Count - 1);
        double held = Total("enrolled") + Total("awaiting-intake"), ended = Total("programme-exits") + Total("referrals-no-show");
        return ended > 0 ? held * days / ended : null;

        double Total(string measure) => comparison.Outcome(scenario, ReportInput.IndexOf(measure)).Mean;
    }

    private static double[] Expected(Comparison comparison, int scenario, double[] slots, double daysHeld, WhenFull whenFull)
    {
        int requests = ReportInput.IndexOf("slot-requests");
        double[] expected = new double[slots.Length];
        foreach (var year in Enumerable.Range(0, slots.Length).GroupBy(month => comparison.Months.YearOfMonth(month)))
        {
            int[] open = [.. year.Where(month => slots[month] > 0)];
            double load = open.Length == 0 ? 0 : daysHeld * open.Sum(month => comparison.Monthly(scenario, requests, month).Mean) / open.Sum(comparison.Months.DaysIn);
            foreach (int month in year)
                expected[month] = slots[month] == 0 ? double.NaN : whenFull is WhenFull.Refuse ? load * (1 - ErlangLoss.Blocked(load, (int)slots[month])) : Math.Min(load, slots[month]);
        }
        return expected;
    }
}
