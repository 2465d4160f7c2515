using Lead.Sim.Engine;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Money is what was counted times what each is worth, and is discounted month by month.</summary>
internal static class Money
{
    private static readonly Simulation Pilot = new(Given.Pilot, 3_000);
    private static readonly Lazy<Record> Run = new(() => Pilot.Run(seed: 1, replication: 0));

    public static IEnumerable<Check> Checks =>
    [
        Usd("police", "arrests × cost + 10 sessions × 120 officers × cost", "cost-police", () => (Total("arrests") * Costs.Arrest.Cost.Value) + (10 * 120 * Costs.Training.Cost.Value)),
        Usd("custody", "jail days × cost + months in prison × cost", "cost-custody", () => (Total("jail-days") * Costs.Jail.Cost.Value) + (Total("prison-census") * Months(Days) * Costs.Prison.Cost.Value)),

        new(nameof(Money), "officer hours of the pilot with 3,000 people, hours", "bookings, diversions, contacts and training sessions × hours of each", () => Finding.Exact(
            (Total("bookings") * Hours.Booking.Value) + (Total("diversions") * Hours.Diversion.Value) + (Total("social-contact-referrals") * Hours.SocialContact.Value) + (10 * 120 * Hours.Training.Value),
            Total("officer-hours"),
            1e-6)),

        // The pilot opens on day 31.
        Usd("programme", "months enrolled × cost + months open × cost", "cost-programme", () =>
            (Total("enrolled") * Months(Days) * Costs.Participant.Cost.Value) + (Months(Days - 31) * Costs.Programme.Cost.Value)),
        Usd("discounted total", "Σ months' totals × 1.03^-(years to the middle of the month)", "cost-total-discounted", () =>
            Run.Value.ByMonth("cost-total").Index().Sum(month => month.Item * Math.Pow(1.03, -MiddleOf(month.Index) / 365.25))),
    ];

    private static CostsSection Costs => Given.Pilot.Costs;

    private static OfficerHoursSection Hours => Given.Pilot.OfficerHours;

    private static double Days => Given.Pilot.HorizonDays;

    // A dollar in hundreds of millions: sums of a few hundred thousand terms of double precision.
    private static Check Usd(string name, string theory, string measure, Func<double> expected) =>
        new(nameof(Money), $"cost of the pilot with 3,000 people: {name}, usd", theory, () => Finding.Exact(expected(), Total(measure), 1));

    private static double Total(string measure) => Run.Value.Total(measure);

    private static double Months(double days) => days / KnownUnits.DaysPerMonth;

    private static double MiddleOf(int month) => Pilot.Months.EndOf(month) - (Pilot.Months.DaysIn(month) / 2);
}
