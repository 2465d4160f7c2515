using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>The first five months of the pilot, February to June 2017, beside what Baltimore published: ranges of the evidence table.</summary>
internal static class PilotReferrals
{
    private const int Replications = 64;

    private static readonly Lazy<IReadOnlyList<Record>> Records = new(() =>
    {
        Scenario first = Given.Pilot with { End = new(2017, 7, 1) };
        return Given.Records(first, (int)first.Population.People.Value, Replications);
    });

    public static IEnumerable<Check> Checks =>
    [
        new(nameof(PilotReferrals), "pilot, referrals in five months", "more than 40 (S05)", () => Finding.MeanWithin(40, 55, Records.Value.Select(record => record.Total("referrals")))),
        Door("from an arrest", "a fifth (G05)", 0.09, 0.39, "arrest-referrals"),
        Door("from social contact", "three quarters (G06)", 0.53, 0.89, "social-contact-referrals"),
    ];

    private static Check Door(string name, string theory, double low, double high, string measure) =>
        new(nameof(PilotReferrals), $"pilot, share of referrals {name}", theory, () =>
            Finding.MeanWithin(low, high, Records.Value.Select(record => record.Total(measure) / record.Total("referrals"))));
}
