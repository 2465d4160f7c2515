using System.Collections.Concurrent;
using Lead.Sim.Engine.Outcomes;

namespace Lead.Sim.Engine.Tests.Shipped;

/// <summary>What each decision must do whatever the numbers are: one paired replication of all people.</summary>
public class DirectionTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Record>> Runs = new();

    [Fact]
    public void Nobody_is_arrested_on_a_charge_that_is_not_prosecuted()
    {
        int from = Month(2020, 3);
        foreach (string charge in new[] { "possession-arrests", "prostitution-arrests" })
        {
            Assert.All(Run("no-lead").ByMonth(charge).Skip(from), arrests => Assert.True(arrests > 0));
            Assert.All(Run("non-prosecution").ByMonth(charge).Skip(from), arrests => Assert.Equal(0, arrests));
            Assert.All(Run("pilot-and-non-prosecution").ByMonth(charge).Skip(from), arrests => Assert.Equal(0, arrests));
        }
        AssertSameUntil(from, "no-lead", "non-prosecution");
    }

    [Fact]
    public void Without_prosecution_the_pilot_diverts_nobody_but_goes_on_by_social_contact()
    {
        int from = Month(2020, 3);
        Record both = Run("pilot-and-non-prosecution");

        Assert.All(both.ByMonth("diversions").Skip(from), diversions => Assert.Equal(0, diversions));
        Assert.True(both.ByMonth("social-contact-referrals").Skip(from).Sum() > 0);
        AssertSameUntil(from, "pilot", "pilot-and-non-prosecution");
    }

    [Fact]
    public void Nobody_is_enrolled_or_referred_when_the_money_is_gone()
    {
        int from = Month(2020, 2);
        Record cliff = Run("funding-cliff");

        AssertSameUntil(from, "pilot", "funding-cliff");
        Assert.True(cliff.ByMonth("enrolled")[from - 1] > 0);
        Assert.All(cliff.ByMonth("enrolled").Skip(from), enrolled => Assert.Equal(0, enrolled, 1e-9));
        Assert.All(cliff.ByMonth("referrals").Skip(from), referrals => Assert.Equal(0, referrals));
        Assert.Equal(cliff.Total("enrolments"), cliff.Total("programme-exits"));
    }

    [Fact]
    public void With_the_same_enforcement_for_the_same_life_fewer_people_are_arrested_and_nothing_moves_before()
    {
        int from = Month(2019, 1);

        AssertSameUntil(from, "no-lead", "even-enforcement");
        Assert.True(Run("even-enforcement").ByMonth("possession-arrests").Skip(from).Sum() < 0.7 * Run("no-lead").ByMonth("possession-arrests").Skip(from).Sum());
    }

    [Fact]
    public void Stricter_gates_find_more_people_ineligible()
    {
        AssertSameUntil(Month(2018, 1), "pilot", "strict-gates");
        Assert.True(Ineligible("strict-gates") > 1.5 * Ineligible("pilot"));

        static double Ineligible(string scenario) => Run(scenario).Total("referrals-ineligible") / Run(scenario).Total("referrals");
    }

    [Fact]
    public void Police_who_react_arrest_others_and_divert_less()
    {
        Assert.Equal(0, Run("expansion").Total("substitute-arrests"));
        Assert.InRange(Run("police-react").Total("substitute-arrests"), 1, Run("police-react").Total("diversions"));
        Assert.True(Run("police-react").Total("diversions") < Run("expansion").Total("diversions"));
    }

    [Fact]
    public void Cocaine_beside_opioids_shortens_treatment_and_kills() =>
        Assert.True(Run("cocaine").Total("in-treatment") < Run("expansion").Total("in-treatment") && Run("cocaine").Total("overdose-deaths") > Run("expansion").Total("overdose-deaths"));

    [Fact]
    public void With_more_places_never_fewer_are_enrolled() =>
        Assert.All(Run("larger-cap").ByMonth("enrolled").Zip(Run("pilot").ByMonth("enrolled")), month => Assert.True(month.First >= month.Second - 1e-9));

    [Fact]
    public void A_larger_area_never_enrols_fewer_and_keeps_to_its_cap()
    {
        Assert.All(Run("wider-area").ByMonth("enrolled").Zip(Run("pilot").ByMonth("enrolled")).Skip(Month(2019, 1)), month => Assert.True(month.First > month.Second));
        Assert.All(Run("wider-area").ByMonth("enrolled"), (enrolled, month) =>
            Assert.InRange(enrolled, 0, (month < Month(2018, 1) ? 60 : month < Month(2019, 1) ? 150 : month < Month(2020, 1) ? 300 : month < Month(2021, 1) ? 450 : 600) + 1e-9));
    }

    [Fact]
    public void An_amnesty_lowers_outstanding_warrants_for_good()
    {
        int from = Month(2018, 1);
        IReadOnlyList<double> with = Run("warrant-amnesty").ByMonth("outstanding-warrants"), without = Run("no-lead").ByMonth("outstanding-warrants");

        AssertSameUntil(from, "no-lead", "warrant-amnesty");
        Assert.All(Enumerable.Range(from, with.Count - from), month => Assert.True(with[month] < without[month]));
        Assert.All(Enumerable.Range(2018, 9), year => Assert.True(Run("warrant-amnesty").ByMonth("warrants-cleared")[Month(year, 1)] > 0));
        Assert.True(Run("warrant-amnesty").Total("warrant-arrests") < Run("no-lead").Total("warrant-arrests"));
    }

    [Fact]
    public void A_mandate_makes_more_offers_at_arrests() =>
        Assert.True(Run("mandate").Total("arrest-referrals") > Run("pilot").Total("arrest-referrals"));

    [Fact]
    public void More_training_makes_more_offers_by_both_doors()
    {
        Assert.True(Run("more-training").Total("arrest-referrals") > Run("pilot").Total("arrest-referrals"));
        Assert.True(Run("more-training").Total("social-contact-referrals") > Run("pilot").Total("social-contact-referrals"));
    }

    [Fact]
    public void By_social_contact_alone_nobody_is_diverted_at_an_arrest()
    {
        Record record = Run("social-contact-only");

        Assert.Equal(0, record.Total("diversions"));
        Assert.Equal(0, record.Total("eligible-arrests"));
        Assert.True(record.Total("social-contact-referrals") > Run("pilot").Total("social-contact-referrals"));
        Assert.Equal(record.Total("referrals"), record.Total("social-contact-referrals"));
    }

    [Fact]
    public void Who_is_enrolled_was_arrested_the_more_the_more_contacts_aim_at_the_often_arrested()
    {
        double ArrestsBefore(string name) => Run(name).Total("arrests-before-enrolment") / Run(name).Total("enrolments-followed-up");

        Assert.True(ArrestsBefore("social-contact-creaming") < ArrestsBefore("social-contact-only"));
        Assert.True(ArrestsBefore("social-contact-only") < ArrestsBefore("social-contact-targeting"));
        AssertSameUntil(Month(2017, 2), "social-contact-only", "social-contact-targeting");
    }

    [Fact]
    public void More_treatment_places_refuse_nobody_whom_fewer_would_admit() =>
        Assert.True(Run("treatment-expansion").Total("treatment-refusals") <= Run("no-lead").Total("treatment-refusals"));

    [Fact]
    public void Treatment_in_jail_keeps_more_people_in_treatment()
    {
        int from = Month(2023, 1);
        AssertSameUntil(from, "no-lead", "jail-treatment");
        Assert.True(Run("jail-treatment").ByMonth("in-treatment").Skip(from).Sum() > Run("no-lead").ByMonth("in-treatment").Skip(from).Sum());
    }

    [Fact]
    public void Treatment_begun_in_jail_keeps_still_more_people_in_treatment()
    {
        int from = Month(2023, 1);
        AssertSameUntil(from, "no-lead", "jail-induction");
        Assert.True(Run("jail-induction").ByMonth("in-treatment").Skip(from).Sum() > Run("jail-treatment").ByMonth("in-treatment").Skip(from).Sum());
    }

    [Fact]
    public void A_wait_for_treatment_keeps_people_waiting_and_fewer_in_it()
    {
        int from = Month(2018, 1);
        AssertSameUntil(from, "no-lead", "treatment-wait");
        Assert.True(Run("treatment-wait").ByMonth("waiting-for-treatment").Skip(from).Sum() > Run("no-lead").ByMonth("waiting-for-treatment").Skip(from).Sum());
        Assert.True(Run("treatment-wait").ByMonth("in-treatment").Skip(from).Sum() < Run("no-lead").ByMonth("in-treatment").Skip(from).Sum());
    }

    [Fact]
    public void Naloxone_saves_lives_and_changes_nothing_before_it_is_given()
    {
        AssertSameUntil(Month(2018, 1), "no-lead", "naloxone");
        Assert.True(Run("naloxone").Total("overdose-deaths") < Run("no-lead").Total("overdose-deaths"));
    }

    private static int Month(int year, int month) => ((year - 2017) * 12) + month - 1;

    private static Record Run(string name) =>
        Runs.GetOrAdd(name, static named => new(() => new Simulation(Given.Read($"baltimore/{named}.yaml")).Run(seed: 1, replication: 0))).Value;

    // Counts to the last one, person-days but for rounding: a day that lies behind the change is kept as a number of few digits, and when it is brought
    // forward its last bits are those of another future.
    private static void AssertSameUntil(int month, string one, string other)
    {
        foreach (var (n, measure) in Measure.All.Index())
        {
            double tolerance = measure.Kind is MeasureKind.Flow ? 0 : 1e-2;
            Assert.All(Run(one).Monthly[n].Zip(Run(other).Monthly[n]).Take(month), pair => Assert.InRange(pair.First - pair.Second, -tolerance, tolerance));
        }
    }
}
