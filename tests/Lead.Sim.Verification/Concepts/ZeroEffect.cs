using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>The world in which the programme does nothing, as an evaluation without controls would see it.</summary>
internal static class ZeroEffect
{
    public const int Replications = 8;

    private static readonly Lazy<IReadOnlyList<Record>> Records = new(() =>
    {
        Scenario nothing = Given.Read("baltimore/zero-effect.yaml");
        return Given.Records(nothing, (int)nothing.Population.People.Value, Replications);
    });

    // Participants are found by officers at a peak of their arrests, and those who are arrested often are found most: regression to the mean.
    public static IEnumerable<Check> Checks =>
    [
        new(nameof(ZeroEffect), "no effect at all: arrests in the six months after enrolment ÷ before", "regression to the mean, a fall of a fifth or more", () =>
            Finding.MeanWithin(double.NegativeInfinity, 0.8, Records.Value.Select(record => record.Total("arrests-after-enrolment") / record.Total("arrests-before-enrolment")))),
    ];

    /// <summary>Arrests of a participant in the six months before enrolment.</summary>
    public static double Before => PerParticipant("arrests-before-enrolment");

    /// <summary>Arrests of a participant in the six months after enrolment.</summary>
    public static double After => PerParticipant("arrests-after-enrolment");

    private static double PerParticipant(string measure) => Records.Value.Sum(record => record.Total(measure)) / Records.Value.Sum(record => record.Total("enrolments-followed-up"));
}
