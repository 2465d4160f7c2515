using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Weibull retention in each kind of treatment, by the model's own draws.</summary>
internal static class Retention
{
    private const int Many = 100_000;

    public static IEnumerable<Check> Checks =>
        (from modality in Given.NoLead.Treatment.Modalities
         from months in new[] { 6, 12 }
         select Of(modality.Key, modality.Value, months)).Append(WithCocaine);

    private static Check WithCocaine => new(nameof(Retention), "retention after 6 months of those who use cocaine and are unhoused, odds ratios 0.5 and 0.7: odds relative to others", "0.5 × 0.7", () =>
    {
        ModalitySection section = Given.NoLead.Treatment.Modalities["methadone"];
        Modality modality = Modality.Of(section, unhousedOdds: 0.7, cocaineOdds: 0.5);
        double Odds(bool both)
        {
            // Shares of a Weibull time: exp(-(t / scale)^shape), the scale being what a unit time becomes.
            double scale = modality.LengthOf(modality.ScaleDays, both, both), still = Math.Exp(-Math.Pow(6 * KnownUnits.DaysPerMonth / scale, modality.Shape));
            return still / (1 - still);
        }
        return Finding.Exact(0.35, Odds(both: true) / Odds(both: false), 1e-9);
    });

    private static Check Of(string name, ModalitySection section, int months) =>
        new(nameof(Retention), $"retention in {name} after {months} months, share", $"exp(-({months} / {section.RetentionScale.Value})^{section.RetentionShape.Value})", () =>
        {
            Modality modality = Modality.Of(section, unhousedOdds: 1, cocaineOdds: 1);
            double expected = Math.Exp(-Math.Pow(months / section.RetentionScale.Value, section.RetentionShape.Value));
            int still = Enumerable.Range(0, Many).Count(n => new Draws(1, 0).Of(n).From(modality.Retention, Decision.Retention, 0) > months * KnownUnits.DaysPerMonth);
            return Finding.Share(expected, still, Many);
        });
}
