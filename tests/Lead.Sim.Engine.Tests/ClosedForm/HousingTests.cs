using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;
using Lead.Sim.Verification.Concepts;
using static Lead.Sim.Engine.Tests.ClosedForm.Chance;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>Housing against theory, everything else switched off; 4 standard errors, fixed seeds.</summary>
public class HousingTests
{
    [Fact]
    public void Housing_lost_and_found_comes_to_the_balance_of_two_states()
    {
        // From a share u of the unhoused towards λ / (λ + φ) at the rate λ + φ; averaged over T years.
        const int people = 2_000;
        const double first = 0.6, losing = 0.15, finding = 0.35, balance = losing / (losing + finding);
        Scenario scenario = Still(housing => housing with { Unhoused = housing.Unhoused.Of(first), Losing = housing.Losing.Of(losing), Finding = housing.Finding.Of(finding) });
        var simulation = new Simulation(scenario, people);
        Record[] records = [.. Enumerable.Range(0, 20).Select(replication => simulation.Run(1, replication))];

        double years = scenario.HorizonDays / 365.25, rate = losing + finding;
        double unhoused = balance + ((first - balance) * (1 - Math.Exp(-rate * years)) / (rate * years));
        AssertMean(people * unhoused, [.. records.Select(record => record.Total("unhoused"))]);
        AssertMean(people * (1 - unhoused) * losing * years, [.. records.Select(record => record.Total("housing-lost"))]);
        AssertMean(people * unhoused * finding * years, [.. records.Select(record => record.Total("housing-found"))]);
    }

    [Fact]
    public void Sellers_are_housed_whatever_befalls_dependent_users()
    {
        Scenario scenario = Still(housing => housing with { Unhoused = housing.Unhoused.Of(1), Losing = housing.Losing.Of(5) });
        Record record = new Simulation(scenario with { Population = scenario.Population with { SellerShare = scenario.Population.SellerShare.Of(1) } }, 500).Run(1, 0);

        Assert.Equal(0, record.Total("unhoused"));
        Assert.Equal(0, record.Total("housing-lost"));
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(1.0, 2.5)]
    public void The_unhoused_are_arrested_in_the_stated_ratio_to_the_housed(double unhoused, double ratio)
    {
        // Frailty has shape 100: variance 1 + mean / 100 times Poisson's, and a warrant that waits Λ of mean hazard is met with 1 − (1 + Λ/100)^−100.
        const int people = 10_000;
        const double perYear = 0.1, warrantPerYear = 0.04;
        Scenario still = Still(housing => housing with { Unhoused = housing.Unhoused.Of(unhoused), Arrests = housing.Arrests.Of(2.5) });
        Scenario offences = still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Other = still.Arrest.Rate.Other.Of(perYear) } },
            Jail = Given.NoStay,
        };
        Scenario warrants = still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Warrant = still.Arrest.Rate.Warrant.Of(warrantPerYear) } },
            Court = still.Court with { FirstDay = still.Court.FirstDay.With(("warrant", 1)) },
        };

        double years = still.HorizonDays / 365.25, mean = perYear * ratio * years, arrests = new Simulation(offences, people).Run(1, 0).Total("arrests");
        Assert.InRange((arrests - (people * mean)) / Math.Sqrt(people * mean * (1 + (mean / 100))), -4, 4);
        AssertBinomial(people, 1 - Math.Pow(1 + (warrantPerYear * ratio * years / 100), -100), new Simulation(warrants, people).Run(1, 0).Total("warrant-arrests"));
    }

    [Fact]
    public void The_unhoused_overdose_in_the_stated_ratio_to_the_housed()
    {
        const int people = 20_000;
        const double perYear = 0.02, ratio = 3, unhoused = 0.3;
        Scenario still = Still(housing => housing with { Unhoused = housing.Unhoused.Of(unhoused), Overdose = housing.Overdose.Of(ratio) });
        Scenario scenario = still with { Overdose = still.Overdose with { Overdose = still.Overdose.Overdose.Of(perYear) } };

        double years = scenario.HorizonDays / 365.25;
        double dead = ((1 - unhoused) * (1 - Math.Exp(-perYear * years))) + (unhoused * (1 - Math.Exp(-perYear * ratio * years)));
        AssertBinomial(people, dead, new Simulation(scenario, people).Run(1, 0).Total("overdose-deaths"));
    }

    [Theory]
    [InlineData("methadone")]
    [InlineData("buprenorphine")]
    [InlineData("psychosocial")]
    public void Who_enters_treatment_unhoused_is_in_it_six_months_later_at_the_stated_odds(string name)
    {
        const double odds = 0.7;
        var modality = Modality.Of(Given.NoLead.Treatment.Modalities[name], unhousedOdds: odds, cocaineOdds: 1);
        double housed = InTreatmentAfter(6 * KnownUnits.DaysPerMonth, modality.ScaleDays);
        double unhoused = InTreatmentAfter(6 * KnownUnits.DaysPerMonth, modality.LengthOf(modality.ScaleDays, isUnhoused: true, usesCocaine: false));

        Assert.Equal(odds, unhoused / (1 - unhoused) / (housed / (1 - housed)), 9);
        Assert.Equal(modality.LengthOf(modality.ScaleDays, isUnhoused: false, usesCocaine: false), modality.ScaleDays, 9);
        Assert.Equal(1, Modality.Of(Given.NoLead.Treatment.Modalities[name], 1, 1).RelativeScale[3]);

        double InTreatmentAfter(double days, double scaleDays) => Math.Exp(-Math.Pow(days / scaleDays, modality.Shape));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(1_000)]
    public void The_odds_can_be_turned_into_a_scale_however_long_or_short_a_treatment_is(double months)
    {
        ModalitySection section = Given.NoLead.Treatment.Modalities["methadone"];
        foreach (double shape in new[] { 0.2, 5 })
            Assert.InRange(Modality.Of(section with { RetentionScale = section.RetentionScale.Of(months), RetentionShape = section.RetentionShape.Of(shape) }, unhousedOdds: 0.7, cocaineOdds: 1).RelativeScale[2], 0.1, 1);
    }

    [Fact]
    public void The_unhoused_stay_in_treatment_for_the_stated_part_of_the_time()
    {
        // In the long run people are in treatment seeking × mean stay times as many as are in active use; all are unhoused, treatment ends in active use.
        const int people = 2_000;
        Scenario still = Still(housing => housing with { Unhoused = housing.Unhoused.Of(1), Retention = housing.Retention.Of(0.3) });
        Scenario scenario = still with
        {
            Treatment = still.Treatment with
            {
                Seeking = still.Treatment.Seeking.Of(0.2),
                Modalities = new Dictionary<string, ModalitySection>
                {
                    ["methadone"] = still.Treatment.Modalities["methadone"] with
                    {
                        Chosen = still.Treatment.Modalities["methadone"].Chosen.Of(1),
                        RetentionShape = still.Treatment.Modalities["methadone"].RetentionShape.Of(1),
                        RetentionScale = still.Treatment.Modalities["methadone"].RetentionScale.Of(5),
                        RemissionAtExit = still.Treatment.Modalities["methadone"].RemissionAtExit.Of(0),
                    },
                },
            },
        };
        var simulation = new Simulation(scenario, people);

        // Shape 1: half-life and all follow from six months. Housed exp(−6/5); odds 0.3 of that.
        double housed = Math.Exp(-1.2), odds = 0.3 * housed / (1 - housed), meanMonths = -6 / Math.Log(odds / (1 + odds)), load = 0.2 * meanMonths;
        AssertMean(people * load / (1 + load), [.. Enumerable.Range(0, 20).Select(replication => simulation.Run(1, replication).ByMonth("in-treatment").Skip(36).Average())]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Housing_units_refuse_as_often_as_Erlang_says(int units)
    {
        // Everybody is engaged within two years and loses housing rarely: Poisson requests of offered load 8 at c units, refused B(8, c). Who is refused is housed
        // again within days.
        const int people = 10_000;
        const double load = 8, leavingPerYear = 4, lost = 0.25;
        Scenario still = Still(housing => housing with
        {
            Losing = housing.Losing.Of(load * leavingPerYear / people),
            Finding = housing.Finding.Of(50),
            MovingOn = housing.MovingOn.Of((1 - lost) * leavingPerYear),
            LosingUnit = housing.LosingUnit.Of(lost * leavingPerYear),
        });
        var simulation = new Simulation(Engaged(still with { End = still.Start.AddYears(20) }, new() { From = still.Start, Because = "Erlang", HousingUnits = Given.Amount(units, "units") }), people);
        Record[] records = [.. Enumerable.Range(0, 12).Select(replication => simulation.Run(1, replication))];

        double blocked = Erlang.Blocked(load, units);
        AssertMean(load * (1 - blocked), [.. records.Select(record => record.ByMonth("in-housing-units").Skip(36).Average())]);
        AssertMean(blocked, [.. records.Select(record => record.ByMonth("housing-refusals").Skip(36).Sum() / record.ByMonth("housing-requests").Skip(36).Sum())]);

        // Of those who leave a unit a quarter are unhoused again; all other losses are of own housing.
        double Sum(string measure) => records.Sum(record => record.ByMonth(measure).Skip(36).Sum());
        AssertBinomial(Sum("housing-unit-exits"), lost, Sum("housing-lost") - Sum("housing-requests"));
    }

    [Fact]
    public void Nobody_asks_for_a_unit_who_is_not_in_touch_with_the_programme_and_nobody_before_there_are_any()
    {
        Scenario still = Still(housing => housing with { Unhoused = housing.Unhoused.Of(0.5), Losing = housing.Losing.Of(1), Finding = housing.Finding.Of(1) });
        PolicyChange units = new() { From = new DateOnly(2020, 1, 1), Because = "units", HousingUnits = Given.Amount(10, "units") };
        Scenario engaged = Engaged(still, new() { From = still.Start, Because = "programme" });
        Record without = new Simulation(still with { Policy = [units] }, 500).Run(1, 0);
        Record with = new Simulation(engaged with { Policy = [.. engaged.Policy, units] }, 500).Run(1, 0);

        Assert.Equal(0, without.Total("housing-requests"));
        Assert.Equal(0, with.ByMonth("housing-requests").Take(36).Sum());
        Assert.Equal(10, with.Total("housing-placements"));
        Assert.True(with.Total("housing-refusals") > 0);
        Assert.Equal(with.Total("in-housing-units") * still.HorizonDays * 12 / 365.25 * 1_300, with.Total("cost-housing"), 1.0);
        Assert.Equal(0, without.Total("cost-housing"));
    }

    private static Scenario Still(Func<HousingSection, HousingSection> change)
    {
        Scenario still = Given.Stillness;
        return still with { Housing = change(still.Housing with { Waiting = still.Housing.Waiting with { WhenFull = WhenFull.Refuse } }) };
    }

    /// <summary>Everybody is referred within months, accepts, stays and keeps in touch.</summary>
    internal static Scenario Engaged(Scenario scenario, PolicyChange change) => scenario with
    {
        Programme = scenario.Programme with
        {
            Leaving = scenario.Programme.Leaving.Of(0),
            Disengagement = scenario.Programme.Disengagement.Of(0),
        },
        Policy =
        [
            change with
            {
                Cap = Given.Amount(1_000_000, "participants"),
                Serves = [.. scenario.Places.Residents.Values.Keys],
                Eligible = [],
                CommunityReferrals = Given.Amount(10_000, "per-month"),
            },
        ],
    };
}
