using Lead.Sim.Experiments.Statistics;

namespace Lead.Sim.Calibration;

/// <summary>CAL1 to CAL4: arrests.</summary>
internal static class ArrestTargets
{
    private const string Fresh = ", run begun in 2017";
    private static readonly string[] Drug = ["possession-arrests", "sale-arrests"];

    private static readonly (int Year, double Arrests)[] Booked = [(2014, 11_909), (2015, 6_105), (2016, 5_582), (2017, 5_556), (2018, 4_601), (2019, 3_431)];

    private static readonly (string District, double Share, string Row)[] Districts =
    [
        ("eastern", 0.1745, "G15"), ("western", 0.158, "G16"), ("southeastern", 0.1275, "G17"), ("northeastern", 0.1187, "G18"), ("central", 0.1044, "G19"),
        ("southwestern", 0.0986, "G20"), ("southern", 0.0952, "G21"), ("northwestern", 0.0643, "G22"), ("northern", 0.0588, "G23"),
    ];

    private static readonly (string Age, double Share)[] Ages = [("18-24", 0.313), ("25-34", 0.328), ("35-44", 0.143), ("45-54", 0.153), ("55-plus", 0.062)];

    /// <summary>The comparisons.</summary>
    public static IEnumerable<Comparison> Of(Runs runs) =>
    [
        .. ByYear(runs),
        .. ByDistrict(runs),
        .. ByGroup("", runs.ShareOfGroup),
        .. ByGroup(Fresh, runs.FreshShareOfGroup),
        .. Prostitution(runs),
        .. Court(runs),
    ];

    private static IEnumerable<Comparison> ByYear(Runs runs)
    {
        foreach ((int year, double arrests) in Booked)
        {
            yield return Comparison.Of(
                Measured.Count("CAL1", $"drug arrests booked, {year}", "Open Baltimore", arrests, 0.1),
                runs.InYear(year, Drug),
                "Fewer people are free and in active use, or they are older, than on the first day of 2017 to which the base rates are fitted.",
                "More people are free and in active use, or they are younger, than on the first day of 2017 to which the base rates are fitted.");
        }
        yield return Comparison.Of(
            Measured.Count("CAL1", $"drug arrests booked, 2017{Fresh}", "Open Baltimore, B04", 5_556, 0.1),
            runs.Fresh(Drug),
            "The base rates are too low for the people of the first day.",
            "The base rates are too high for the people of the first day.",
            "The city's own count is 5,448 (B04).");
        yield return Comparison.Of(
            new Measured("CAL1", "change of drug arrests, 2014 to 2015", "B02", -0.5, -0.55, -0.4, "0.000") { Text = "nearly -0.5" },
            Less(runs.Change(2015, 2014, Drug), 1),
            "The fall is steeper than that of the bookings, which is the model's input.",
            "The fall is less steep than that of the bookings, which is the model's input.",
            "Mostly an input: enforcement by year.");
        yield return Comparison.NotComparable(
            "CAL1", "drug-related arrests, 2014, by the city's own count", "15,000 (13,000 to 15,500)", "S06", runs.InYear(2014, Drug), "N0",
            "The city's 15,000 counts more than the 11,909 drug arrests in the booking data, to which the model is fitted.");
    }

    private static IEnumerable<Comparison> ByDistrict(Runs runs) => Districts.Select(district => Comparison.Of(
        Measured.Share("CAL2", $"share of drug arrests in 2017, {district.District}", district.Row, district.Share, 0.012),
        runs.ShareOfGroup($"district={district.District}", Drug),
        "Arrests follow where people are met, and that share is lower than the target.",
        "Arrests follow where people are met, and that share is higher than the target.",
        "Nearly an input."));

    private static IEnumerable<Comparison> ByGroup(string run, Func<string, string[], Estimate> shareOfGroup)
    {
        foreach ((string age, double share) in Ages)
        {
            string why = run is Fresh
                ? "The ages of the first day times the age ratios of arrest do not give the ages of 2016 to which they are said to be fitted:"
                : "Mostly the ages of the first day (see the run begun in 2017), and people growing older without enough young newcomers:";
            yield return Comparison.Of(
                Measured.Share("CAL3", $"share of drug arrests in 2017, age {age}{run}", "G24", share, 0.03),
                shareOfGroup($"age={age}", Drug),
                $"{why} too few.",
                $"{why} too many.");
        }
        yield return Comparison.Of(
            Measured.Share("CAL3", $"share of drug arrests in 2017, women{run}", "G25", 0.1, 0.02),
            shareOfGroup("sex=women", Drug),
            "Women are fewer among the modelled users and sellers, or are arrested less, than the target implies.",
            "Women are more among the modelled users and sellers, or are arrested more, than the target implies.");
        yield return Comparison.Of(
            Measured.Share("CAL3", $"share of drug arrests in 2017, Black{run}", "G26", 0.887, 0.02),
            shareOfGroup("race=black", Drug),
            "Enforcement by race or the make-up of the population is too low for the target.",
            "Enforcement by race or the make-up of the population is too high for the target.");
    }

    private static IEnumerable<Comparison> Prostitution(Runs runs)
    {
        string[] charge = ["prostitution-arrests"];
        yield return Comparison.Of(
            Measured.Count("G28", "prostitution arrests booked, 2017", "G28", 206, 0.14),
            runs.InYear(2017, charge),
            "The base rate is too low for those who sell sex.",
            "The base rate is too high for those who sell sex.");
        foreach ((string group, string words, double share, double tolerance) in new[] { ("race=white", "White", 147 / 206.0, 0.06), ("sex=women", "women", 197 / 206.0, 0.12), ("district=southern", "southern", 57 / 206.0, 0.06), ("district=southeastern", "southeastern", 39 / 206.0, 0.055) })
            yield return Comparison.Of(
                Measured.Share("G28", $"share of prostitution arrests in 2017, {words}", "G28", share, tolerance),
                runs.ShareOfGroup(group, charge),
                "Enforcement against this group, or its share of those who sell sex, is too low for the target.",
                "Enforcement against this group, or its share of those who sell sex, is too high for the target.",
                group == "sex=women" ? "The input is the share of 2014-19, 85 %." : "An input, fitted.");
    }

    private static IEnumerable<Comparison> Court(Runs runs) =>
    [
        Comparison.Of(
            Measured.Share("CAL4", "failure to appear (warrants), share of arrests in 2017", "G29", 0.152, 0.03),
            runs.Share("warrant-arrests", "arrests"),
            "Too few warrants are issued, or too few of them end in an arrest.",
            "Too many warrants are issued, or too many of them end in an arrest.",
            "The target is a share of all the city's arrests, the model holds only those of the modelled people."),
        Comparison.Of(
            new Measured("CAL4", "arrests on warrants in 2017, no more than the whole city's", "G29", 3_670, double.NegativeInfinity, 3_670, "N0") { Text = "3,670 (all residents)" },
            runs.InYear(2017, "warrant-arrests"),
            "",
            "The modelled people cannot have more than the whole city."),
        Comparison.Of(
            Measured.Share("CAL4", "violation of probation, share of arrests in 2017", "G30", 0.026, 0.01),
            runs.Share("violation-arrests", "arrests"),
            "Too few are on probation, or they are arrested for violations too rarely.",
            "Too many are on probation, or they are arrested for violations too often.",
            "The target is a share of all the city's arrests, the model holds only those of the modelled people."),
        Comparison.NotComparable(
            "CAL4", "all arrests in 2017", "24,089 in the data of G29; 29,042 by the city's count", "G29, B03", runs.InYear(2017, "arrests"), "N0",
            "The model holds the arrests of people who depend on drugs or sell them, a part of all."),
    ];

    private static Estimate Less(Estimate estimate, double amount) => estimate with { Mean = estimate.Mean - amount };
}
