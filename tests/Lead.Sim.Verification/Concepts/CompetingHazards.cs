using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Exponential clocks that compete, and a clock that is set anew in the middle of its wait.</summary>
internal static class CompetingHazards
{
    private const int People = 40_000;
    private const double Overdose = 0.05, OtherDeath = 0.03, MovingAway = 0.02;
    private const double Death = 0.3, InRemission = 0.25, Remission = 0.4;

    private static readonly Lazy<Record> Leavers = new(() => Run(still => still with
    {
        Population = still.Population with { Departures = still.Population.Departures.Of(MovingAway) },
        Overdose = still.Overdose with { Overdose = still.Overdose.Overdose.Of(Overdose) },
        Mortality = still.Mortality with { Age = still.Mortality.Age.All(OtherDeath), Users = still.Mortality.Users.Of(1) },
    }));

    private const double Stopping = 0.15, SellersMoving = 0.05, Arrivals = 0.1, NewSellers = 0.4;

    private static readonly Lazy<Record> Sellers = new(() => Run(still => still with
    {
        Population = still.Population with
        {
            SellerShare = still.Population.SellerShare.Of(0.5),
            StopSelling = still.Population.StopSelling.Of(Stopping),
            Departures = still.Population.Departures.Of(SellersMoving),
            Arrivals = still.Population.Arrivals.Of(Arrivals),
            NewcomerSellerShare = still.Population.NewcomerSellerShare.Of(NewSellers),
        },
    }));

    public static IEnumerable<Check> Checks =>
    [
        Leaver("overdose deaths", "overdose-deaths", Overdose),
        Leaver("other deaths", "other-deaths", OtherDeath),
        Leaver("departures", "departures", MovingAway),
        Counted("sellers who stop selling", "stopped-selling", SellersGone * Stopping / (Stopping + SellersMoving)),
        Counted("sellers and others who move away while some stop", "departures", (SellersGone * SellersMoving / (Stopping + SellersMoving)) + Gone(SellersMoving, 0.5, 1 - NewSellers)),
        new(nameof(CompetingHazards), "cocaine of 0.4 of users with twice the overdoses: share dead after ten years", "0.4 (1 - exp(-2μ × years)) + 0.6 (1 - exp(-μ × years))", () =>
        {
            Record record = Run(still => still with
            {
                DrugUse = still.DrugUse with { Cocaine = still.DrugUse.Cocaine with { Share = still.DrugUse.Cocaine.Share.Of(0.4), Overdose = still.DrugUse.Cocaine.Overdose.Of(2) } },
                Overdose = still.Overdose with { Overdose = still.Overdose.Overdose.Of(Overdose) },
            });
            return Finding.Share(1 - (0.4 * Math.Exp(-2 * Overdose * Years)) - (0.6 * Math.Exp(-Overdose * Years)), record.Total("overdose-deaths"), People);
        }),
        new(nameof(CompetingHazards), "cocaine of 0.4 of users with half the remissions: share who are ever in remission", "0.4 (1 - exp(-½ρ × years)) + 0.6 (1 - exp(-ρ × years))", () =>
        {
            Record record = Run(still => still with
            {
                DrugUse = still.DrugUse with
                {
                    Cocaine = still.DrugUse.Cocaine with { Share = still.DrugUse.Cocaine.Share.Of(0.4), Remission = still.DrugUse.Cocaine.Remission.Of(0.5) },
                    Remission = still.DrugUse.Remission.Of(0.1),
                    RelapseShape = still.DrugUse.RelapseShape.Of(5),
                    RelapseScale = still.DrugUse.RelapseScale.Of(100),
                },
            });
            return Finding.Share(1 - (0.4 * Math.Exp(-0.05 * Years)) - (0.6 * Math.Exp(-0.1 * Years)), record.Total("remissions"), People);
        }),
        new(nameof(CompetingHazards), "two states of use: share dead after ten years", "1 - survival with deaths at μ in active use and rμ in remission, which begins at ρ", () =>
        {
            // Remission does not end: a relapse within ten years has a chance of 10⁻⁵.
            Record record = Run(still => still with
            {
                DrugUse = still.DrugUse with { Remission = still.DrugUse.Remission.Of(Remission), RelapseShape = still.DrugUse.RelapseShape.Of(5), RelapseScale = still.DrugUse.RelapseScale.Of(100) },
                Overdose = still.Overdose with { Overdose = still.Overdose.Overdose.Of(Death), InRemission = still.Overdose.InRemission.Of(InRemission) },
            });
            double later = Death * InRemission, leaving = Death + Remission;
            double alive = Math.Exp(-leaving * Years) + (Remission * Math.Exp(-later * Years) * (1 - Math.Exp(-(leaving - later) * Years)) / (leaving - later));
            return Finding.Share(1 - alive, record.Total("overdose-deaths"), People);
        }),
    ];

    private static double Years => Given.Stillness.HorizonDays / 365.25;

    private static double SellersGone => Gone(Stopping + SellersMoving, 0.5, NewSellers);

    // Of those of the first day, and of those who came at a constant rate, the number who left by a hazard.
    private static double Gone(double hazard, double first, double ofNewcomers)
    {
        double left = 1 - Math.Exp(-hazard * Years);
        return People * ((first * left) + (Arrivals * ofNewcomers * (Years - (left / hazard))));
    }

    private static Check Counted(string name, string measure, double expected) =>
        new(nameof(CompetingHazards), $"{name}, people", "of the first day and of newcomers at a constant rate: Σ (1 - exp(-hazard × time))", () => Finding.Of(expected, Sellers.Value.Total(measure), Math.Sqrt(expected)));

    private static Check Leaver(string name, string measure, double hazard) =>
        new(nameof(CompetingHazards), $"competing causes of leaving: {name}, share of people", "hazard / all hazards × (1 - exp(-all hazards × years))", () =>
        {
            const double all = Overdose + OtherDeath + MovingAway;
            return Finding.Share(hazard / all * (1 - Math.Exp(-all * Years)), Leavers.Value.Total(measure), People);
        });

    private static Record Run(Func<Scenario, Scenario> change) => Given.Records(change(Given.Stillness), People, 1)[0];
}
