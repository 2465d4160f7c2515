using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>A hazard that changes with the calendar takes its integral: enforcement at ratio 1, then 3, then 0.5.</summary>
internal static class CalendarTime
{
    private const int People = 20_000;
    private const double PerYear = 0.2;

    private static readonly Lazy<Record> Run = new(() =>
    {
        Scenario still = Given.Stillness;
        var ratios = new Dictionary<string, double> { ["2017"] = 1, ["2018"] = 3, ["2019+"] = 0.5 };
        Scenario scenario = still with
        {
            Arrest = still.Arrest with
            {
                Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(PerYear) },
                Enforcement = still.Arrest.Enforcement with { Possession = still.Arrest.Enforcement.Possession with { Values = ratios } },
            },
            Jail = Given.NoStay,
        };
        return Given.Records(scenario, People, 1)[0];
    });

    public static IEnumerable<Check> Checks => [Arrests("in 2017", 1, 0, 12), Arrests("in 2018", 3, 12, 24), Arrests("from 2019 on", 0.5, 24, 120)];

    private static Check Arrests(string when, double ratio, int from, int to) =>
        new(nameof(CalendarTime), $"enforcement by year: arrests {when}", $"people × rate × ∫ ratio, at a ratio of {ratio}", () =>
        {
            DateOnly start = Given.Stillness.Start;
            double each = PerYear * ratio * (start.AddMonths(to).DayNumber - start.AddMonths(from).DayNumber) / 365.25;

            // Frailty of shape 100: a variance 1 + mean / 100 times Poisson's.
            return Finding.Of(People * each, Run.Value.ByMonth("arrests").Take(from..to).Sum(), Math.Sqrt(People * each * (1 + (each / 100))));
        });
}
