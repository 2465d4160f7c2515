using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Calibration;

/// <summary>CAL5, CAL6, CAL7 and CAL10: overdose deaths, fentanyl, treatment.</summary>
internal static class HealthTargets
{
    private static readonly (int Year, double Deaths, string Row)[] Deaths = [(2014, 303, "B11"), (2015, 393, "B12"), (2016, 694, "B13")];

    private static readonly (string Year, double Share)[] Fentanyl = [("2015", 0.27), ("2016", 0.54), ("2017", 0.7), ("2018", 0.78)];

    /// <summary>The comparisons.</summary>
    public static IEnumerable<Comparison> Of(Runs runs) => [.. Overdoses(runs), .. Supply(runs.Scenario), .. Treatment(runs), .. Retention(runs.Scenario.Treatment.Modalities)];

    private static IEnumerable<Comparison> Overdoses(Runs runs) =>
    [
        Comparison.NotComparable("CAL5", "overdose deaths, 2013", "246", "B11", null, "", "The tables by year begin in 2014."),
        .. Deaths.Select(target => Comparison.Of(
            Measured.Count("CAL5", $"overdose deaths, {target.Year}", target.Row, target.Deaths, 0.15),
            runs.InYear(target.Year, "overdose-deaths"),
            "The model leaves out who is not dependent and deaths by alcohol alone, and exposure to fentanyl may have come earlier or been more dangerous than stated.",
            "The base rate of overdose, exposure to fentanyl or the fatality of an overdose is too high for this year.")),
    ];

    private static IEnumerable<Comparison> Supply(Scenario scenario) => Fentanyl.Select(target => Comparison.Of(
        Measured.Share("CAL6", $"share with fentanyl, {target.Year}", "B18", target.Share, 0.005),
        scenario.Overdose.FentanylShare.Values[target.Year],
        "The scenario states less.",
        "The scenario states more.",
        "An input, not a finding."));

    private static IEnumerable<Comparison> Treatment(Runs runs) =>
    [
        Comparison.Of(
            new Measured("CAL7", "people in treatment, 2016", "P05", 10_000, 8_000, 14_000, "N0") { Text = "about 10,000" },
            runs.CensusIn(2016, "in-treatment"),
            "The entries of the scenario times its stays sustain no more, though places stand empty: more entries would treat more than 60 % of users in a year. The target also counts people who are not in the model (other substances).",
            "The entries of the scenario times its stays sustain too many."),
        Comparison.Of(
            new Measured("CAL7", "places for medication, 2016", "P04", 17_587, 14_000, 20_000, "N0"),
            runs.Scenario.Treatment.Modalities.Where(modality => modality.Key is "methadone" or "buprenorphine").Sum(modality => modality.Value.Places.Value),
            "The scenario states less.",
            "The scenario states more.",
            "An input, not a finding."),
        Comparison.Of(
            new("CAL7", "people treated in 2016, of dependent users", "P02", 0.59, 0.35, 0.6, "0.000") { Text = "0.59 (0.35 to 0.60)" },
            runs.PeopleTreatedIn(2016),
            "Too few ask for treatment, or those who do come back in the same year.",
            "Too many ask for treatment, or too many different ones.",
            "The target is any treatment in the 12 months before and is believed to be inflated; the model counts all in treatment in the calendar year, over the average number of dependent users."),
    ];

    private static IEnumerable<Comparison> Retention(IReadOnlyDictionary<string, ModalitySection> modalities)
    {
        ModalitySection methadone = modalities["methadone"], buprenorphine = modalities["buprenorphine"];
        double both = ((methadone.Chosen.Value * AfterSixMonths(methadone)) + (buprenorphine.Chosen.Value * AfterSixMonths(buprenorphine)))
            / (methadone.Chosen.Value + buprenorphine.Chosen.Value);
        const string Weibull = "From the Weibull distributions alone: in the model jail, death and departure end treatment besides.";
        return
        [
            Comparison.Of(
                new("CAL10", "in treatment with medication after 6 months", "P11", 0.36, 0.33, 0.45, "0.000"),
                both,
                "The stated stays are shorter than the discharge records.",
                "The stays are longer than the discharge records, since the number in treatment asks for long ones.",
                Weibull),
            Comparison.Of(
                new("CAL10", "on buprenorphine after 6 months", "P14", 0.295, 0.25, 0.5, "0.000"),
                AfterSixMonths(buprenorphine),
                "The stated stays are shorter than the claims.",
                "The stated stays are longer than the claims.",
                Weibull),
            AtMost("methadone", "P15", 0.74, methadone),
            AtMost("buprenorphine", "P15", 0.46, buprenorphine),
        ];
    }

    private static Comparison AtMost(string name, string row, double inTrial, ModalitySection modality) => Comparison.Of(
        new Measured("CAL10", $"on {name} after 6 months, no more than in a trial", row, inTrial, double.NegativeInfinity, inTrial, "0.000"),
        AfterSixMonths(modality),
        "",
        "Treatment in the street cannot retain more than a trial with volunteers.");

    private static double AfterSixMonths(ModalitySection modality) =>
        Math.Exp(-Math.Pow(6 * KnownUnits.DaysPerMonth / modality.RetentionScale.Days(), modality.RetentionShape.Value));
}
