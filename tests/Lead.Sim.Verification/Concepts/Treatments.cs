using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Ways into treatment: an appointment after a stated wait, and a treatment that the jail begins.</summary>
internal static class Treatments
{
    private const int People = 30_000;
    private const double WaitDays = 30, GivingUpPerMonth = 0.7;

    public static IEnumerable<Check> Checks => [.. OfWaits, .. OfJail];

    // Who asks on day t of T waits the least of an exponential patience of rate θ, the w days to the appointment, and T - t.
    private static IEnumerable<Check> OfWaits
    {
        get
        {
            var record = new Lazy<Record>(() => Given.Records(Appointments, People, 1)[0]);
            double days = Given.NoLead.HorizonDays, giveUp = GivingUpPerMonth / KnownUnits.DaysPerMonth, stay = Math.Exp(-giveUp * WaitDays), mean = (1 - stay) / giveUp;
            string world = $"treatment {WaitDays} days after it is asked for, giving up at {GivingUpPerMonth} a month";
            yield return new(nameof(Treatments), $"{world}: entries, share of requests", "exp(-θw) × (1 - w / T)", () =>
                Finding.Share(stay * (1 - (WaitDays / days)), record.Value.Total("treatment-entries"), record.Value.Total("treatment-requests")));
            yield return new(nameof(Treatments), $"{world}: mean number waiting", "requests / T × ((T - w) × m + (w - m) / θ) / T, m = (1 - exp(-θw)) / θ", () =>
            {
                double requests = record.Value.Total("treatment-requests"), expected = requests / days * (((days - WaitDays) * mean) + ((WaitDays - mean) / giveUp));
                double variance = (2 / giveUp / giveUp * (1 - (stay * (1 + (giveUp * WaitDays))))) - (mean * mean);
                return Finding.Of(expected / days, record.Value.Total("waiting-for-treatment"), Math.Sqrt(requests * variance) / days);
            });
        }
    }

    // Nobody in treatment is arrested, so that whoever is booked is in active use.
    private static IEnumerable<Check> OfJail
    {
        get
        {
            var record = new Lazy<Record>(() => Given.Records(Induction, People, 1)[0]);
            const string jail = "jail that begins methadone with 0.4 and buprenorphine with 0.2 of those booked in active use";
            yield return new(nameof(Treatments), $"{jail}: entries, share of bookings", "0.4 + 0.2", () =>
                Finding.Share(0.6, record.Value.Total("treatment-entries"), record.Value.Total("bookings")));
            yield return new(nameof(Treatments), $"{jail}: time in methadone, share of time in treatment", "0.4 / (0.4 + 0.2), stays exponential", () =>
            {
                double share = 2.0 / 3, standardError = Math.Sqrt(share * (1 - share) * 2 / record.Value.Total("treatment-entries"));
                return Finding.Of(share, record.Value.Total("in-methadone") / record.Value.Total("in-treatment"), standardError);
            });
        }
    }

    private static Scenario Appointments
    {
        get
        {
            Scenario brief = BriefTreatments;
            WaitingSection waiting = brief.Treatment.Waiting;
            return brief with
            {
                Treatment = brief.Treatment with { Seeking = brief.Treatment.Seeking.Of(0.02), Waiting = waiting with { DropOut = waiting.DropOut.Of(GivingUpPerMonth) } },
                Policy = [new() { From = brief.Start, Because = "test", TreatmentWait = Given.Amount(WaitDays, "days") }],
            };
        }
    }

    private static Scenario Induction
    {
        get
        {
            Scenario brief = BriefTreatments;
            return brief with
            {
                Arrest = brief.Arrest with { Rate = brief.Arrest.Rate with { Other = brief.Arrest.Rate.Other.Of(1) }, InTreatment = brief.Arrest.InTreatment.Of(0) },
                Policy =
                [
                    new()
                    {
                        From = brief.Start,
                        Because = "test",
                        JailInduction = new Dictionary<string, Amount> { ["methadone"] = Given.Amount(0.4, "share"), ["buprenorphine"] = Given.Amount(0.2, "share") },
                    },
                ],
            };
        }
    }

    // Of exponential length, three days, and back to active use.
    private static Scenario BriefTreatments
    {
        get
        {
            Scenario still = Given.Stillness;
            return still with
            {
                Treatment = still.Treatment with
                {
                    Modalities = still.Treatment.Modalities.ToDictionary(modality => modality.Key, modality => modality.Value with
                    {
                        Places = modality.Value.Places.Of(People),
                        RetentionShape = modality.Value.RetentionShape.Of(1),
                        RetentionScale = modality.Value.RetentionScale.Of(0.1),
                        RemissionAtExit = modality.Value.RemissionAtExit.Of(0),
                    }),
                },
            };
        }
    }
}
