using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.Tests.Laws;
using Lead.Sim.Engine.World;
using static Lead.Sim.Engine.Tests.ClosedForm.Chance;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>The past of the people of the first day against the theory of renewal; 4 standard errors, fixed seeds.</summary>
public class PastTests
{
    private const double PerYear = 0.6, MeanStay = 60;
    private static readonly double[] Ratios = [1, 5.7, 4.6, 4.2, 3.7, 3.1, 2.2, 1.3];

    [Fact]
    public void The_jail_census_is_in_balance_from_the_first_month_when_arrests_depend_on_the_time_since_release()
    {
        const int people = 10_000;
        var simulation = new Simulation(Recovering(), people);
        Record[] records = [.. Enumerable.Range(0, 20).Select(replication => simulation.Run(1, replication))];

        // Frailty has shape 100: it moves the share by less than 1 % of it; a standard error of the mean is about 1 % in a month.
        double share = MeanStay / (MeanFree() + MeanStay);
        AssertMean(people * share, 0.01, [.. records.Select(record => record.ByMonth("jail-census")[0])]);
        AssertMean(people * share, 0.01, [.. records.Select(record => record.ByMonth("jail-census")[24])]);
        AssertMean(people * 31 / (MeanFree() + MeanStay), 0.01, [.. records.Select(record => record.ByMonth("arrests")[0])]);
    }

    [Fact]
    public void People_remember_as_many_arrests_of_the_last_half_year_as_the_next_one_brings()
    {
        const int people = 40_000;
        Person[] found = FirstDay(Recovering(), people);
        double perPerson = 182.625 / (MeanFree() + MeanStay);

        double[] remembered = [.. found.Select(person => (double)person.LatestArrests.Since(-182.625f))];
        AssertMean(perPerson, 0.01, remembered);
        Assert.All(found, person => Assert.True(person.LatestArrests[0] < 0));
    }

    [Fact]
    public void The_time_since_the_last_release_has_a_density_in_proportion_to_the_chance_of_being_free_still()
    {
        var spell = new FreeSpell(Ratios, PerYear / 365.25, 0);
        const double within = 30;
        Assert.Equal(MeanFree(), spell.MeanDays, 0.1);

        Person[] free = [.. FirstDay(Recovering(), 40_000).Where(person => person.IsFree)];
        double share = Integral(0, within) / MeanFree();
        int recent = free.Count(person => person.SinceRelease is 1 or 2);
        Assert.InRange((recent - (free.Length * share)) / Math.Sqrt(free.Length * share * (1 - share)), -4, 4);

        // Whole spells: an exponential is used up at the hazard of each stage.
        double[] whole = [.. Enumerable.Range(0, 20_000).Select(n => spell.Days(-Math.Log((n + 0.5) / 20_000)))];
        Assert.Equal(MeanFree(), whole.Average(), MeanFree() / 100);
        Assert.Equal(200, spell.DaysSinceRelease(1e-12, 200), 1e-3);
    }

    [Fact]
    public void Nobody_who_is_in_treatment_was_released_since_it_began()
    {
        Scenario scenario = Recovering() with { DrugUse = Given.Stillness.DrugUse with { FirstDay = Given.Stillness.DrugUse.FirstDay.With(("active-use", 0), ("treatment", 1), ("remission", 0)) } };
        Person[] found = FirstDay(scenario, 5_000);

        // Treatment of so many has gone on for years; without the rule more than half of them would have been released within two years.
        Assert.InRange(found.Count(person => person is { Use: UseState.Treatment, SinceRelease: > 0 }), 1, 5_000 * 0.4);
        Assert.All(found, person => Assert.True(person.IsFree == (person.Use == UseState.Treatment)));
    }

    [Fact]
    public void A_policy_of_the_first_day_does_not_reach_into_the_past()
    {
        Scenario scenario = Recovering(), lenient = scenario with { Policy = [new() { From = scenario.Start, Because = "test", Enforcement = Given.Amount(0, "ratio") }] };

        Assert.Equal(FirstDay(scenario, 1_000).Select(person => person.Due[Clock.Release]), FirstDay(lenient, 1_000).Select(person => person.Due[Clock.Release]));
    }

    [Fact]
    public void Prior_arrests_are_Poisson_on_the_first_day_and_lengthen_stays_found_under_way_and_new_ones()
    {
        const int people = 10_000;
        const double priorYears = 10, typical = 1, exponent = 0.5;
        Scenario steady = Recovering(), still = Given.Stillness;
        Scenario scenario = steady with
        {
            Population = steady.Population with { Users = steady.Population.Users with { Age = steady.Population.Users.Age.With(("18-24", 0), ("25-34", 0), ("35-44", 1), ("45-54", 0), ("55-plus", 0)) } },
            Arrest = steady.Arrest with { Frailty = still.Arrest.Frailty },
            Jail = steady.Jail with { Priors = still.Jail.Priors with { Typical = still.Jail.Priors.Typical.Of(typical), LongScale = still.Jail.Priors.LongScale.Of(exponent), Years = still.Jail.Priors.Years.Of(priorYears) } },
        };
        double mean = PerYear * (priorYears - 0.5), free = 365.25 / PerYear, share = 0, term = Math.Exp(-mean);
        for (int n = 0; n < 60; term *= mean / ++n)
        {
            double stay = MeanStay * Math.Pow((1 + n) / (1 + typical), exponent);
            share += term * stay / (free + stay);
        }
        Record[] records = [.. Enumerable.Range(0, 20).Select(replication => new Simulation(scenario, people).Run(1, replication))];

        // Neglected: the arrests of the last half year, which are drawn after the custody of the first day, and the frailty.
        AssertMean(people * share, 0.02, [.. records.Select(record => record.ByMonth("jail-census")[0])]);
        Assert.All(FirstDay(scenario, 2_000), person => Assert.True(person.Arrests >= person.LatestArrests.Since(-182.625f)));
        AssertMean(mean + (PerYear / 2), 0.1, [.. FirstDay(scenario, 20_000).Select(person => (double)person.Arrests)]);

        // Ten years on, people have had some six arrests more: stays have grown by the square root of (1 + n), and the census with them.
        double first = records.Average(record => record.ByMonth("jail-census")[0]), last = records.Average(record => record.ByMonth("jail-census")[^1]);
        Assert.InRange(last / first, 1.15, Math.Sqrt((1 + (2 * mean) + 1) / (1 + mean)));
    }

    internal static Person[] FirstDay(Scenario scenario, int people)
    {
        var city = new City(scenario);
        LeadModel model = PairingTests.Model(city, people, PairingTests.NewRecorder(city));
        var found = new List<Person>();
        while (model.TryArrive(out _, out Person person))
            found.Add(person);
        return [.. found];
    }

    // Exponential stays of 60 days.
    private static Scenario Recovering()
    {
        Scenario still = Given.Stillness;
        ArrestSection arrest = still.Arrest;
        StaySection stay = still.Jail.Other;
        return still with
        {
            Arrest = arrest with
            {
                Rate = arrest.Rate with { Other = arrest.Rate.Other.Of(PerYear) },
                InTreatment = arrest.InTreatment.Of(1),
                Frailty = arrest.Frailty with { SinceRelease = arrest.Frailty.SinceRelease.With([.. RecoveryStages.Names.Select((name, n) => (name, Ratios[n + 1]))]) },
            },
            Jail = still.Jail with { Other = stay with { ShortShare = stay.ShortShare.Of(0), LongShape = stay.LongShape.Of(1), LongScale = stay.LongScale.Of(MeanStay) } },
        };
    }

    private static double MeanFree() => Integral(0, 20_000);

    // ∫ exp(−∫ hazard) by small steps.
    private static double Integral(double from, double to)
    {
        const double step = 0.05;
        double sum = 0, hazard = 0;
        for (double day = from; day < to; day += step)
        {
            hazard += step * PerYear / 365.25 * Ratios[RecoveryStages.StageOf(day)] / 2;
            sum += step * Math.Exp(-hazard);
            hazard += step * PerYear / 365.25 * Ratios[RecoveryStages.StageOf(day)] / 2;
        }
        return sum;
    }

    // Within 4 standard errors and what is neglected.
}
