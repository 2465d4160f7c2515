using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>The decision tree of an overdose: witnessed or not, naloxone or not, emergency call or not.</summary>
internal static class Overdoses
{
    public static IEnumerable<Check> Checks =>
    [
        new(nameof(Overdoses), "fatality of an overdose when 20 % have naloxone at hand", "0.355 × 0.088 + 0.645 × (0.2 × 0.0086 + 0.8 × 0.088 × (0.662 × 0.588 + 0.338)), by hand", () =>
            Finding.Exact(0.06537, Tree.Chance(0.2), 0.000005)),
        new(nameof(Overdoses), "fatal overdoses in the city, share of overdoses", "the tree with the naloxone of the scenario", () =>
        {
            Record record = Given.Records(Given.NoLead, 6_000, 1)[0];
            return Finding.Share(Tree.Chance(Tree.Naloxone.Value), record.Total("overdose-deaths"), record.Total("overdoses"));
        }),
    ];

    private static FatalitySection Tree => Given.NoLead.Overdose.Fatality;
}
