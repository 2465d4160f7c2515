using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Cases end in the stated shares; hearings are missed with the stated chance.</summary>
internal static class Courts
{
    private const int People = 20_000;
    private const double Dropped = 0.6, Prison = 0.3, Missed = 0.4;

    private static readonly Lazy<Record> Decided = new(() => Run(court => court with
    {
        Dropped = court.Dropped.Of(Dropped),
        Prison = court.Prison.All(Prison),
        Probation = court.Probation.Of(0.5),
        PrisonTerm = court.PrisonTerm.Of(1),
    }));

    public static IEnumerable<Check> Checks =>
    [
        new(nameof(Courts), "convictions, share of decided cases", "1 - share dropped", () =>
            Finding.Share(1 - Dropped, Decided.Value.Total("convictions"), Decided.Value.Total("cases-dropped") + Decided.Value.Total("convictions"))),
        new(nameof(Courts), "prison, share of convictions", "as stated", () =>
            Finding.Share(Prison, Decided.Value.Total("prison-admissions"), Decided.Value.Total("convictions"))),
        new(nameof(Courts), "missed hearings, share of hearings", "as stated, whether the first of the case or one after a warrant", () =>
        {
            Record record = Run(court => court with { FailureToAppear = court.FailureToAppear.Of(Missed) });
            double missed = record.Total("failures-to-appear");
            return Finding.Share(Missed, missed, missed + record.Total("cases-dropped"));
        }),
        new(nameof(Courts), "prison after violations, terms of 2 months before 2019 and 6 months from then on: days in prison", "admissions of each time × its mean term", () =>
        {
            Record record = Given.Records(Violating, People, 1)[0];
            int before = 12 * (2019 - Violating.Start.Year);
            double[] admissions = [.. record.ByMonth("prison-admissions")];
            double early = admissions[..before].Sum(), late = admissions[before..].Sum(), month = KnownUnits.DaysPerMonth;
            return Finding.Of(((2 * early) + (6 * late)) * month, record.Total("prison-census") * Violating.HorizonDays, month * Math.Sqrt((4 * early) + (36 * late)));
        }),
        new(nameof(Courts), "legal coordination 30 days after enrolment, hearings after 2 months and leaving at 2 a year: cases it closes, share of those open at enrolment", "exp(-30 / 60.875 - 30 × 2 / 365.25)", () =>
        {
            double atOnce = Coordinated(0), later = Coordinated(30);
            return Finding.Share(Math.Exp(-30 * ((1 / (2 * KnownUnits.DaysPerMonth)) + (2 / KnownUnits.DaysPerYear))), later, atOnce);
        }),
    ];

    // Everybody has an open case on the first day and is referred by the community within weeks; coordination closes every case
    // that is open when it comes. Who has left does not come again.
    private static double Coordinated(double lagDays)
    {
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            Court = still.Court with { FirstDay = still.Court.FirstDay.With(("open-case", 1)), TimeToHearing = still.Court.TimeToHearing.Of(2) },
            Programme = still.Programme with { LegalCoordination = still.Programme.LegalCoordination.Of(1), Leaving = still.Programme.Leaving.Of(2), AcceptanceAgain = still.Programme.AcceptanceAgain.Of(0) },
            Policy =
            [
                Given.Programme(cap: 1_000_000, trained: 0) with
                {
                    SocialContact = Given.Amount(0, "ratio"),
                    CommunityReferrals = Given.Amount(2 * People, "per-month"),
                    LegalCoordination = Given.Amount(1, "share"),
                    LegalCoordinationLag = Given.Amount(lagDays, "days"),
                },
            ],
        };
        return Given.Records(scenario, People, 1)[0].Total("cases-coordinated");
    }

    // Everybody is on probation and violates it within a few years, so that hardly anybody is still in prison on the last day.
    private static Scenario Violating
    {
        get
        {
            Scenario still = Given.Stillness;
            CourtSection court = still.Court;
            return still with
            {
                Jail = Given.NoStay,
                Court = court with
                {
                    FirstDay = court.FirstDay.With(("probation", 1)),
                    ProbationTerm = court.ProbationTerm.Of(1_000_000),
                    Violation = court.Violation.Of(0.1),
                    Revocation = court.Revocation.Of(1),
                    RevocationTerm = court.RevocationTerm with { Values = new Dictionary<string, double> { ["2017"] = 2, ["2018"] = 2, ["2019+"] = 6 } },
                },
            };
        }
    }

    /// <summary>The still world with arrests that lead to cases.</summary>
    public static Scenario WithCases(Func<CourtSection, CourtSection> change)
    {
        Scenario still = Given.Stillness;

        // Stays of a quarter of an hour, so that nobody's hearing comes while in jail.
        StaySection moment = still.Jail.Other with { ShortShare = still.Jail.Other.ShortShare.Of(1), ShortScale = still.Jail.Other.ShortScale.Of(0.01) };
        return still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(0.2) } },
            Jail = still.Jail with { Other = moment, Warrant = moment },
            Court = change(still.Court with { TimeToHearing = still.Court.TimeToHearing.Of(1) }),
        };
    }

    private static Record Run(Func<CourtSection, CourtSection> change)
    {
        Scenario scenario = WithCases(change);
        return Given.Records(scenario with { Arrest = scenario.Arrest with { Rate = scenario.Arrest.Rate with { Warrant = scenario.Arrest.Rate.Warrant.Of(2) } } }, People, 1)[0];
    }
}
