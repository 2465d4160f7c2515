using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Offers at arrests follow hours, coverage, inclination and mandate, and one offer says nothing about the next.</summary>
internal static class Offers
{
    // Half of the officers are trained, half of those ever offer, with an inclination that is exponential of mean 0.6 cut at 1.
    private const double Trained = 0.5, EverOffer = 0.5, MeanInclination = 0.6;

    public static IEnumerable<Check> Checks => [Share(0, 1), Share(0.3, 0.6), Share(0.8, 0.5), Clustering];

    // If offers clustered on people, who have ten arrests each, their number would vary about ten times as much as a binomial one.
    private static Check Clustering => new(nameof(Offers), "offers at one arrest and the next: mean square of the standardised number", "independent: 1", () =>
    {
        const int replications = 200;
        Scenario still = Given.Stillness;
        Scenario scenario = With(1, Given.Programme(cap: 10, Trained) with { Mandate = Given.Amount(1, "share") }) with
        {
            Jail = still.Jail with { Possession = still.Jail.Possession with { ShortShare = still.Jail.Possession.ShortShare.Of(1) } },
        };
        double mean = Given.Records(scenario, 200, replications).Average(record =>
        {
            double eligible = record.Total("eligible-arrests"), over = record.Total("arrest-referrals") - (Trained * eligible);
            return over * over / (Trained * (1 - Trained) * eligible);
        });
        return Finding.Of(1, mean, Math.Sqrt(2.0 / replications));
    });

    private static Check Share(double mandate, double hours) =>
        new(nameof(Offers), $"offers, mandate {mandate}, hours {hours}: share of eligible arrests", "hours × coverage × E[max(mandate, inclination)]", () =>
        {
            PolicyChange policy = Given.Programme(cap: 10, Trained) with { Mandate = Given.Amount(mandate, "share"), Hours = Given.Amount(hours, "share") };
            Scenario scenario = With(0.5, policy);
            ProgrammeSection programme = scenario.Programme;
            Record record = Given.Records(
                scenario with
                {
                    Programme = programme with
                    {
                        Offer = programme.Offer.Of(EverOffer * MeanInclination),
                        OfficersWhoEverOffer = programme.OfficersWhoEverOffer.Of(EverOffer),
                        OfficerShape = programme.OfficerShape.Of(1),
                        TrainingHalfLife = programme.TrainingHalfLife.Of(1e9),
                    },
                },
                20_000,
                1)[0];

            // E[max(m, min(1, X))] with X exponential of mean μ: m + μ (exp(-m/μ) - exp(-1/μ)).
            double inclined = mandate + (MeanInclination * (Math.Exp(-mandate / MeanInclination) - Math.Exp(-1 / MeanInclination)));
            double offer = hours * Trained * ((EverOffer * inclined) + ((1 - EverOffer) * mandate));
            return Finding.Share(offer, record.Total("arrest-referrals"), record.Total("eligible-arrests"));
        });

    // Nobody accepts, so that everybody is asked again.
    private static Scenario With(double arrestsPerYear, PolicyChange policy)
    {
        Scenario still = Given.Stillness;
        return still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(arrestsPerYear) } },
            Programme = still.Programme with { Acceptance = still.Programme.Acceptance.Of(0) },
            Policy = [policy],
        };
    }
}
