using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>What keeps an arrest from being diverted: the place, the quantity, a record of violence; and what a diversion sets free.</summary>
internal static class Exclusions
{
    private const int People = 20_000;

    public static IEnumerable<Check> Checks =>
    [
        Displaced,
        Quantity(1, 0.5),
        Quantity(4, 0.841345),
        OtherCharges,
        Violence(2),
        Violence(20),
        Clock(6, 20, "0.05 × 2 / 8 + 0.6 + 0.35 × 2 / 6", (0.05 * 2 / 8) + 0.6 + (0.35 * 2 / 6)),
        Clock(19, 5, "0.35 × 5 / 6 + 0.05 × 5 / 8", (0.35 * 5 / 6) + (0.05 * 5 / 8)),
        Substitutes,
        SexWork,
    ];

    private static Check Displaced => new(nameof(Exclusions), "displacement 0.3, a zone of the only district with people served: served arrests, share of the zone's", "1 - displacement", () =>
    {
        PlacesSection places = Given.Stillness.Places;
        Scenario scenario = With(policy => policy with { Serves = ["lexington-market"] });
        Record record = Run(scenario with
        {
            Places = places with
            {
                Residents = places.Residents.All(0).With(("central", 1)),
                Zones = new Dictionary<string, ZoneSection> { ["lexington-market"] = places.Zones["lexington-market"] with { Residents = places.Zones["lexington-market"].Residents.Of(1) } },
            },
            Programme = scenario.Programme with { Displacement = scenario.Programme.Displacement.Of(0.3) },
        });
        return Finding.Share(0.7, record.Total("served-arrests"), record.Total("arrests"));
    });

    private static Check Quantity(double overMedian, double expected) =>
        new(nameof(Exclusions), $"quantity limit at {overMedian} times the median, spread 4: eligible arrests, share of served", $"standard normal distribution at ln {overMedian} / ln 4", () =>
        {
            ExclusionsSection exclusions = Given.Stillness.Programme.Exclusions;
            Scenario scenario = With(policy => policy with { QuantityLimit = Given.Amount(overMedian * 0.5, "grams") });
            Record record = Run(scenario with
            {
                Programme = scenario.Programme with { Exclusions = exclusions with { PossessionQuantity = exclusions.PossessionQuantity.Of(0.5), QuantitySpread = exclusions.QuantitySpread.Of(4) } },
            });
            return Finding.Share(expected, record.Total("eligible-arrests"), record.Total("served-arrests"));
        });

    private static Check OtherCharges => new(nameof(Exclusions), "0.15 of other charges can be diverted: eligible arrests, share of served", "as stated", () =>
    {
        Scenario scenario = With(policy => policy with { Eligible = [Charge.Other], EligibleOther = Given.Amount(0.15, "share") });
        ArrestRatesSection rate = scenario.Arrest.Rate;
        Record record = Run(scenario with { Arrest = scenario.Arrest with { Rate = rate with { Possession = rate.Possession.Of(0), Other = rate.Other.Of(0.5) } } });
        return Finding.Share(0.15, record.Total("eligible-arrests"), record.Total("served-arrests"));
    });

    // Findings come at the hazard λZ and arrests in proportion to Z, gamma of shape k and mean 1: of the arrests, E[Z exp(-λZT)] have nothing on record for T years.
    private static Check Violence(double years) =>
        new(nameof(Exclusions), $"violence found at .05 a year, look-back of {years} years: referrals with nothing on record, share", $"(1 + .05 × {years} / k)^-(k + 1) for gamma frailty of shape k = 2", () =>
        {
            const double shape = 2, perYear = 0.05;
            Scenario scenario = With(policy => policy with { ViolenceLookBack = Given.Amount(years, "years") });
            ArrestSection arrest = scenario.Arrest;
            var records = Given.Records(
                scenario with
                {
                    Arrest = arrest with { Frailty = arrest.Frailty with { Shape = arrest.Frailty.Shape.Of(shape) } },
                    Programme = scenario.Programme with { Exclusions = scenario.Programme.Exclusions with { Violence = scenario.Programme.Exclusions.Violence.Of(perYear) } },
                },
                1_000,
                40);
            return Finding.Mean(Math.Pow(1 + (perYear * years / shape), -(shape + 1)), records.Select(record => 1 - (record.Total("referrals-ineligible") / record.Total("arrest-referrals"))));
        });

    private static Check Clock(double opens, double closes, string theory, double expected) =>
        new(nameof(Exclusions), $"open half of the days from {opens} to {closes} o'clock, 5 %, 60 % and 35 % of arrests before 8, before 18 and later: offers, share of eligible arrests", $"½ × ({theory})", () =>
        {
            Scenario scenario = With(policy => policy with { Mandate = Given.Amount(1, "share"), Hours = Given.Amount(0.5, "share"), Opens = Given.Amount(opens, "hour"), Closes = Given.Amount(closes, "hour") });
            ArrestSection arrest = scenario.Arrest;
            Record record = Run(scenario with { Arrest = arrest with { TimeOfDay = arrest.TimeOfDay.With((HoursOfDay.From0, 0.05), (HoursOfDay.From8, 0.6), (HoursOfDay.From18, 0.35)) } });
            return Finding.Share(expected / 2, record.Total("arrest-referrals"), record.Total("eligible-arrests"));
        });

    private static Check Substitutes => new(nameof(Exclusions), "enforcement substitution of 0.4: arrests of others, share of diversions", "as stated", () =>
    {
        Scenario scenario = With(policy => policy with { Cap = Given.Amount(1_000_000, "participants") });
        Record record = Run(scenario with
        {
            Arrest = scenario.Arrest with { Substitution = scenario.Arrest.Substitution.Of(0.4) },
            Programme = scenario.Programme with { Acceptance = scenario.Programme.Acceptance.Of(1) },
        });
        return Finding.Share(0.4, record.Total("substitute-arrests"), record.Total("diversions"));
    });

    private static Check SexWork => new(nameof(Exclusions), "acceptance 0.8, of people who sell sex 0.5 times that: declined, share of their referrals", "1 - 0.8 × 0.5", () =>
    {
        Scenario scenario = With(policy => policy);
        Record record = Run(scenario with
        {
            Population = scenario.Population with { SexWork = scenario.Population.SexWork.All(1) },
            Programme = scenario.Programme with { Acceptance = scenario.Programme.Acceptance.Of(0.8), AcceptanceInSexWork = scenario.Programme.AcceptanceInSexWork.Of(0.5), AcceptanceAgain = scenario.Programme.AcceptanceAgain.Of(1) },
            Policy = [scenario.Policy[0] with { Cap = Given.Amount(1_000_000, "participants") }],
        });
        return Finding.Share(0.6, record.Total("referrals-declined"), record.Total("arrest-referrals"));
    });

    // Every arrest in a served place is offered, and nobody accepts unless a check says so, so that everybody is asked again.
    private static Scenario With(Func<PolicyChange, PolicyChange> change)
    {
        Scenario still = Given.Stillness;
        return still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(0.5) } },
            Jail = Given.NoStay,
            Programme = still.Programme with { Acceptance = still.Programme.Acceptance.Of(0) },
            Policy = [change(Given.Programme(cap: 10, trained: 1))],
        };
    }

    private static Record Run(Scenario scenario) => Given.Records(scenario, People, 1)[0];
}
