using Lead.Sim.Engine.Scenarios;
using MathNet.Numerics;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>With everything else switched off, the model agrees with theory within 4 standard errors over fixed seeds.</summary>
public class CityTests
{
    [Fact]
    public void Competing_causes_of_leaving_share_the_leavers_in_proportion_to_their_hazards()
    {
        const double overdose = 0.05, otherDeath = 0.03, movingAway = 0.02, people = 40_000;
        Scenario scenario = Given.Stillness with
        {
            Population = Given.Stillness.Population with { Departures = Given.Stillness.Population.Departures.Of(movingAway) },
            Overdose = Given.Stillness.Overdose with { Overdose = Given.Stillness.Overdose.Overdose.Of(overdose) },
            Mortality = Given.Stillness.Mortality with { Age = Given.Stillness.Mortality.Age.All(otherDeath), Users = Given.Stillness.Mortality.Users.Of(1) },
        };
        Record record = new Simulation(scenario, (int)people).Run(1, 0);

        double gone = 1 - Math.Exp(-(overdose + otherDeath + movingAway) * scenario.HorizonDays / 365.25);
        AssertBinomial(people, gone * overdose / 0.1, record.Total("overdose-deaths"));
        AssertBinomial(people, gone * otherDeath / 0.1, record.Total("other-deaths"));
        AssertBinomial(people, gone * movingAway / 0.1, record.Total("departures"));
    }

    [Fact]
    public void Sellers_stop_selling_at_a_hazard_of_their_own_and_newcomers_replace_them_in_their_own_mix()
    {
        const double stopping = 0.15, movingAway = 0.05, arrivals = 0.1, newSellers = 0.4, people = 20_000;
        PopulationSection still = Given.Stillness.Population;
        Scenario scenario = Given.Stillness with
        {
            Population = still with
            {
                SellerShare = still.SellerShare.Of(0.5),
                StopSelling = still.StopSelling.Of(stopping),
                Departures = still.Departures.Of(movingAway),
                Arrivals = still.Arrivals.Of(arrivals),
                NewcomerSellerShare = still.NewcomerSellerShare.Of(newSellers),
            },
        };
        Record record = new Simulation(scenario, (int)people).Run(1, 0);

        // Of those of the first day, and of those who came at a constant rate, the share who left by a hazard h within ten years.
        double years = scenario.HorizonDays / 365.25;
        double Left(double hazard, double first, double perYear) => (first * (1 - Math.Exp(-hazard * years))) + (perYear * (years - ((1 - Math.Exp(-hazard * years)) / hazard)));
        double sellers = Left(stopping + movingAway, people * 0.5, people * arrivals * newSellers), users = Left(movingAway, people * 0.5, people * arrivals * (1 - newSellers));
        double stopped = sellers * stopping / (stopping + movingAway), moved = users + (sellers * movingAway / (stopping + movingAway));
        Assert.InRange((record.Total("stopped-selling") - stopped) / Math.Sqrt(stopped), -4, 4);
        Assert.InRange((record.Total("departures") - moved) / Math.Sqrt(moved), -4, 4);
    }

    [Fact]
    public void A_clock_that_is_set_anew_in_the_middle_of_its_wait_follows_the_new_hazard()
    {
        // Deaths at μ in active use and rμ in remission, which begins at ρ and does not end (a relapse within ten years has a chance of 10⁻⁵).
        const double death = 0.3, ratio = 0.25, remission = 0.4, people = 40_000;
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            DrugUse = still.DrugUse with { Remission = still.DrugUse.Remission.Of(remission), RelapseShape = still.DrugUse.RelapseShape.Of(5), RelapseScale = still.DrugUse.RelapseScale.Of(100) },
            Overdose = still.Overdose with { Overdose = still.Overdose.Overdose.Of(death), InRemission = still.Overdose.InRemission.Of(ratio) },
        };
        Record record = new Simulation(scenario, (int)people).Run(1, 0);

        double years = scenario.HorizonDays / 365.25, leaving = death + remission;
        double alive = Math.Exp(-leaving * years)
            + (remission * Math.Exp(-death * ratio * years) * (1 - Math.Exp(-(leaving - (death * ratio)) * years)) / (leaving - (death * ratio)));
        AssertBinomial(people, 1 - alive, record.Total("overdose-deaths"));
    }

    [Fact]
    public void A_hazard_that_changes_with_the_calendar_takes_its_integral()
    {
        // Ratio 1, then 3, then 0.5: 10 years of arrests with a mean of rate × ∫ ratio.
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            Arrest = still.Arrest with
            {
                Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(0.2) },
                Enforcement = still.Arrest.Enforcement with
                {
                    Possession = still.Arrest.Enforcement.Possession with { Values = new Dictionary<string, double> { ["2017"] = 1, ["2018"] = 3, ["2019+"] = 0.5 } },
                },
            },
            Jail = Instant(still.Jail),
        };
        const int people = 20_000;
        Record record = new Simulation(scenario, people).Run(1, 0);

        // Frailty has shape 100, hence a variance 1 + mean / 100 times Poisson's.
        AssertOverdispersed(record.ByMonth("arrests").Take(12).Sum(), people * 0.2 * 365 / 365.25, 100 / 0.2);
        AssertOverdispersed(record.ByMonth("arrests").Skip(12).Take(12).Sum(), people * 0.6 * 365 / 365.25, 100 / 0.6);
        AssertOverdispersed(record.ByMonth("arrests").Skip(24).Sum(), people * 0.1 * 2922 / 365.25, 100 / 0.8);
    }

    [Theory]
    [InlineData(0.36)]
    [InlineData(1.0)]
    public void Arrest_counts_are_negative_binomial(double shape)
    {
        // Total of n people with mean m each: variance n (m + m² / k). The standard error of a variance from r values is about √(2 / (r − 1)) of it.
        const int people = 300, replications = 400;
        const double perYear = 0.4;
        Scenario still = Given.Stillness;
        var simulation = new Simulation(
            still with
            {
                Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(perYear) }, Frailty = still.Arrest.Frailty with { Shape = still.Arrest.Frailty.Shape.Of(shape) } },
                Jail = Instant(still.Jail),
            },
            people);
        double mean = perYear * still.HorizonDays / 365.25, variance = people * (mean + (mean * mean / shape));
        Simulation.Workspace workspace = simulation.NewWorkspace();
        double[] totals = [.. Enumerable.Range(0, replications).Select(replication => simulation.Run(1, replication, workspace).Total("arrests"))];

        double found = totals.Average();
        Assert.InRange((found - (people * mean)) / Math.Sqrt(variance / replications), -4, 4);
        double foundVariance = totals.Sum(total => (total - found) * (total - found)) / (replications - 1);
        Assert.InRange((foundVariance / variance) - 1, -4 * Math.Sqrt(2.0 / (replications - 1)), 4 * Math.Sqrt(2.0 / (replications - 1)));
    }

    [Theory]
    [InlineData(0.3, 60)]
    [InlineData(1.0, 60)]
    [InlineData(3.0, 60)]
    public void The_jail_census_is_admissions_times_mean_stay_whatever_the_shape_and_from_the_first_month_on(double shape, double scale)
    {
        // Each person is free an exponential time and in jail a stay of mean m: in the long run a share λm / (1 + λm) is in jail.
        const int people = 30_000;
        const double perYear = 0.6;
        Scenario still = Given.Stillness;
        StaySection stay = still.Jail.Other with { ShortShare = still.Jail.Other.ShortShare.Of(0), LongShape = still.Jail.Other.LongShape.Of(shape), LongScale = still.Jail.Other.LongScale.Of(scale) };
        var simulation = new Simulation(
            still with { Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(perYear) } }, Jail = still.Jail with { Other = stay } },
            people);
        double meanStay = scale * SpecialFunctions.Gamma(1 + (1 / shape));

        // A frailty of shape 100 spreads λ: E[λm/(1+λm)] differs from its value at the mean by −x/(1+x)³·x/100 at most, below 0.1 %.
        double x = perYear / 365.25 * meanStay, share = (x / (1 + x)) - (x * x / Math.Pow(1 + x, 3) / 100);
        Record[] records = [.. Enumerable.Range(0, 20).Select(replication => simulation.Run(1, replication))];

        AssertMean(people * share, [.. records.Select(record => record.ByMonth("jail-census")[0])]);
        AssertMean(people * share, [.. records.Select(record => record.Total("jail-census"))]);
        AssertMean(people * share / meanStay, [.. records.Select(record => record.Total("bookings") / still.HorizonDays)]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(20)]
    public void A_capped_programme_without_a_queue_refuses_as_often_as_Erlang_says(int slots)
    {
        // Poisson arrivals of offered load a = 8 at c slots: refused B(a, c), held a (1 − B). People are so many that the enrolled do not matter.
        const int people = 40_000;
        const double load = 8, leavingPerYear = 4;
        Scenario still = Given.Stillness;
        ProgrammeSection programme = still.Programme;
        double perPerson = load * leavingPerYear / people;
        var simulation = new Simulation(
            still with
            {
                End = still.Start.AddYears(30),
                Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(perPerson) } },
                Jail = Instant(still.Jail),
                Programme = programme with { Leaving = programme.Leaving.Of(leavingPerYear) },
                Policy =
                [
                    new()
                    {
                        From = still.Start,
                        Because = "Erlang",
                        Cap = Given.Amount(slots, "participants"),
                        Serves = [.. still.Places.Residents.Values.Keys],
                        Eligible = [Charge.Possession],
                        Mandate = Given.Amount(1, "share"),
                        Training = still.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Given.Amount(1, "share")),
                    },
                ],
            },
            people);
        double blocked = ErlangB(load, slots);
        Record[] records = [.. Enumerable.Range(0, 12).Select(replication => simulation.Run(1, replication))];

        // The first two years, eight mean stays, are left out: the programme begins empty.
        AssertMean(load * (1 - blocked), [.. records.Select(record => record.ByMonth("enrolled").Skip(24).Average())]);
        AssertMean(blocked, [.. records.Select(record => record.ByMonth("referrals-without-slot").Skip(24).Sum() / record.ByMonth("referrals").Skip(24).Sum())]);
    }

    [Fact]
    public void The_Erlang_formula_of_these_tests_gives_its_known_values()
    {
        Assert.Equal(0.0, ErlangB(1e-9, 1), 6);
        Assert.Equal(0.5, ErlangB(1, 1), 12);
        Assert.Equal(0.2, ErlangB(1, 2), 12);
    }

    private static double ErlangB(double load, int slots)
    {
        double blocked = 1;
        for (int slot = 1; slot <= slots; slot++)
            blocked = load * blocked / (slot + (load * blocked));
        return blocked;
    }

    private static JailSection Instant(JailSection jail)
    {
        StaySection stay = jail.Other with { ShortShare = jail.Other.ShortShare.Of(0), LongShape = jail.Other.LongShape.Of(1), LongScale = jail.Other.LongScale.Of(0.001) };
        return jail with { Possession = stay, Sale = stay, Prostitution = stay, Warrant = stay, Violation = stay, Other = stay };
    }

    private static void AssertBinomial(double n, double share, double found) =>
        Assert.InRange((found - (n * share)) / Math.Sqrt(n * share * (1 - share)), -4, 4);

    private static void AssertOverdispersed(double found, double mean, double shapeOverMean) =>
        Assert.InRange((found - mean) / Math.Sqrt(mean * (1 + (1 / shapeOverMean))), -4, 4);

    private static void AssertMean(double expected, double[] found)
    {
        double mean = found.Average();
        double error = Math.Sqrt(found.Sum(x => (x - mean) * (x - mean)) / (found.Length - 1) / found.Length);
        Assert.True(Math.Abs(mean - expected) <= 4 * error, $"found {mean:G6}, expected {expected:G6}, standard error {error:G3}.");
    }
}
