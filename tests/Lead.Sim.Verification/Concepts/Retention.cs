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
        from modality in Given.NoLead.Treatment.Modalities
        from months in new[] { 6, 12 }
        select Of(modality.Key, modality.Value, months);

    private static Check Of(string name, ModalitySection section, int months) =>
        new(nameof(Retention), $"retention in {name} after {months} months, share", $"exp(-({months} / {section.RetentionScale.Value})^{section.RetentionShape.Value})", () =>
        {
            Modality modality = Modality.Of(section, unhousedOdds: 1);
            double expected = Math.Exp(-Math.Pow(months / section.RetentionScale.Value, section.RetentionShape.Value));
            int still = Enumerable.Range(0, Many).Count(n => modality.Retention(new Draws(1, 0).Of(n).Exponential(Decision.Retention, 0)) > months * KnownUnits.DaysPerMonth);
            return Finding.Share(expected, still, Many);
        });
}
