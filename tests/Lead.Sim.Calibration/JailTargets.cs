using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Calibration;

/// <summary>CAL8, CAL9 and CAL11: jail.</summary>
internal static class JailTargets
{
    // Days, share of men and of women still in jail, and the range of the evidence table for men.
    private static readonly (double Days, double Men, double Women, double Low, double High)[] Staying =
    [
        (3, 0.677, 0.616, 0.58, 0.78), (7, 0.545, 0.473, 0.45, 0.66), (14, 0.451, 0.374, 0.35, 0.59),
        (30, 0.325, 0.246, 0.23, 0.47), (60, 0.18, 0.12, 0.11, 0.29), (90, 0.095, 0.057, 0.05, 0.17),
    ];

    /// <summary>The comparisons.</summary>
    public static IEnumerable<Comparison> Of(Runs runs) =>
    [
        .. Staying.Select(target => Stay(runs, "men", "J01", target.Days, target.Men, target.Low, target.High)),
        .. Staying.Select(target => Stay(runs, "women", "J02", target.Days, target.Women, target.Women * target.Low / target.Men, target.Women * target.High / target.Men)),
        Comparison.Of(
            new Measured("CAL9", "share of jail days in 2017, Black", "S08", 0.9, 0.88, 0.92, "0.000"),
            runs.ShareOfGroup("race=black", "jail-days"),
            "The modelled people are those who depend on drugs or sell them, among whom more are White than among everybody in jail.",
            "Enforcement by race or the make-up of the population is too high for the target.",
            "The target is of 2010 and of everybody in jail."),
        Comparison.NotComparable(
            "CAL9", "people in jail, 2017", "under 700 in the main pretrial centre", "B21", runs.CensusIn(2017, "jail-census"), "N0",
            "The target is one facility of several, the model is the modelled people in all of them."),
        Comparison.Of(
            new Measured("CAL9", "people in jail, 2017, no more than everybody in jail in 2010", "B20", 4_000, double.NegativeInfinity, 4_000, "N0") { Text = "about 4,000 (everybody)" },
            runs.CensusIn(2017, "jail-census"),
            "",
            "The modelled people cannot be more than everybody in jail.",
            "Nobody has published the whole count of 2017; in Maryland's jails it fell by a fifth from 2014 to 2017 (B22)."),
        MeanStay(runs, "men", "J03", 41, 26, 67),
        MeanStay(runs, "women", "J04", 28, 18, 46),
        Jailed(runs, "once", 0.721, "people-jailed", "people-jailed-twice"),
        Jailed(runs, "twice", 0.191, "people-jailed-twice", "people-jailed-three-times"),
        Jailed(runs, "three times or more", 0.088, "people-jailed-three-times", null),
        LikePrisoners(runs, "once", 0.557, "people-jailed", "people-jailed-twice"),
        LikePrisoners(runs, "twice", 0.246, "people-jailed-twice", "people-jailed-three-times"),
        LikePrisoners(runs, "three times or more", 0.196, "people-jailed-three-times", null),
    ];

    private static Comparison MeanStay(Runs runs, string sex, string row, double days, double low, double high) => Comparison.Of(
        new Measured("CAL8", $"mean days in jail for each booking in 2017, {sex}", row, days, low, high, "N0"),
        runs.RatioOfGroup("jail-days", "bookings", $"sex={sex}"),
        "The modelled people have shorter records of arrest than the typical person for whom the stays are stated.",
        "The modelled people have longer records of arrest than the typical person for whom the stays are stated.",
        "With everybody's own prior arrests, unlike the shares above; the target is the mean of the curve fitted to Maryland.");

    // Negative binomial with shape .98 (J21) and 44 % arrested at least once in the first year (J17), given at least one arrest.
    private static Comparison LikePrisoners(Runs runs, string times, double share, string atLeast, string? more) => Comparison.Of(
        Measured.Share("CAL11", $"jailed {times} in 2017, beside arrests of released prisoners in their first year", "J17, J21", share, 0.05),
        runs.ShareOfJailedIn(2017, atLeast, more),
        "The modelled people differ more, or less, in how often they are arrested than released prisoners.",
        "The modelled people differ more, or less, in how often they are arrested than released prisoners.",
        "Derived; released prisoners are nearer to the modelled people than everybody jailed in the country.");

    private static Comparison Jailed(Runs runs, string times, double share, string atLeast, string? more) => Comparison.Of(
        Measured.Share("CAL11", $"jailed {times} in 2017, of those jailed in that year", "J22", share, 0.05),
        runs.ShareOfJailedIn(2017, atLeast, more),
        "The modelled people are those whom police arrest again and again: even with the least differences between them that the evidence allows (shape 1) the model gives some 0.53 jailed once. People jailed for a single time for drink, driving or a quarrel are not in it.",
        "The modelled people are those whom police arrest again and again: even with the least differences between them that the evidence allows (shape 1) the model gives some 0.22 jailed three times or more. People jailed for a single time for drink, driving or a quarrel are not in it.",
        "The target is of everybody jailed in the country, not of dependent users and sellers.");

    private static Comparison Stay(Runs runs, string sex, string row, double days, double share, double low, double high) => Comparison.Of(
        new Measured("CAL8", $"still in jail after {days} days, {sex}", row, share, low, high, "0.000"),
        runs.MeanOverArrests($"sex={sex}", charge => StillInJail(StayAfter(runs.Scenario.Jail, charge), days)),
        "One curve by charge serves both sexes, and at this length it is shorter than Maryland's.",
        "One curve by charge serves both sexes, and at this length it is longer than Maryland's.");

    private static StaySection StayAfter(JailSection jail, Charge charge) => charge switch
    {
        Charge.Possession => jail.Possession,
        Charge.Sale => jail.Sale,
        Charge.Prostitution => jail.Prostitution,
        Charge.Warrant => jail.Warrant,
        Charge.Violation => jail.Violation,
        _ => jail.Other,
    };

    private static double StillInJail(StaySection stay, double days)
    {
        double Survival(double shape, double scale) => Math.Exp(-Math.Pow(days / scale, shape));
        return (stay.ShortShare.Value * Survival(stay.ShortShape.Value, stay.ShortScale.Days()))
            + ((1 - stay.ShortShare.Value) * Survival(stay.LongShape.Value, stay.LongScale.Days()));
    }
}
