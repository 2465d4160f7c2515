using Lead.Sim.Engine.Kernel;
using Lead.Sim.Experiments.Statistics;
using Lead.Sim.Reference;

namespace Lead.Sim.Verification.Concepts;

/// <summary>The kernel runs lead-core and agrees with independent implementations of it.</summary>
internal static class LeadCoreFigures
{
    private const int People = 10_000, Replications = 300;

    private static readonly Lazy<LeadCoreRecord[]> Records = new(() =>
    {
        var calendar = new MeetingCalendar<LeadCorePerson>(People);
        return [.. Enumerable.Range(0, Replications).Select(replication => LeadCore.Run(People, seed: 7, replication, calendar))];
    });

    // Over ten years, with the standard errors of the published figures, to which the rounding of the last digit is added.
    public static IEnumerable<Check> Checks =>
    [
        PerPerson("arrests", 8.789, 0.0014, record => record.Arrests.Total),
        PerPerson("diversions", 0.2934, 0.0002, record => record.Diversions.Total),
        PerPerson("deaths", 0.1960, 0.0001, record => record.Deaths.Total),
        PerPerson("final jail", 0.0404, 0.00003, record => record.Jail.Total),
        PerPerson("final enrolment", 0.0471, 0.00003, record => record.Enrolment.Total),
    ];

    private static Check PerPerson(string name, double published, double publishedError, Func<LeadCoreRecord, int> total) =>
        new(nameof(LeadCoreFigures), $"lead-core, {name} per person in ten years", "independent implementations", () =>
        {
            Estimate mean = Estimate.Of(Records.Value.Select(record => total(record) / (double)People));
            return new(published, published, mean.Mean, Math.Sqrt((mean.StandardError * mean.StandardError) + (publishedError * publishedError)), Replications);
        });
}
