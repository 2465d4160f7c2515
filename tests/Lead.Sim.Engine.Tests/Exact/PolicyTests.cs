using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Exact;

public class PolicyTests
{
    private static readonly PolicyChange Sixty = Given.Pilot.Policy[0];

    [Fact]
    public void Slots_are_the_smallest_of_the_cap_the_case_managers_load_and_what_the_funding_pays()
    {
        // 15,000 a month are fixed and a participant costs 532: 350,000 a year pay for (350,000 / 12 - 15,000) / 532 = 26.6 of them.
        Assert.Equal(60, Rules(Sixty).Slots);
        Assert.Equal(26, Rules(Sixty with { Funding = Given.Amount(350_000, "usd-per-year") }).Slots);
        Assert.Equal(60, Rules(Sixty with { Funding = Given.Amount(900_000, "usd-per-year") }).Slots);
        Assert.Equal(40, Rules(Sixty with { CaseManagers = Given.Amount(2, "managers"), MaximumCaseload = Given.Amount(20, "participants") }).Slots);
        Assert.Equal(0, Rules(Sixty with { Ends = true }).Slots);
    }

    [Fact]
    public void A_cumulative_cap_limits_who_was_ever_given_a_slot_and_the_managers_load_who_holds_one()
    {
        PolicyChange cumulative = Sixty with { CapMeaning = CapMeaning.Cumulative, CaseManagers = Given.Amount(1, "managers"), MaximumCaseload = Given.Amount(20, "participants") };

        Assert.Equal(new Capacity(AtOneTime: 20, Ever: 60), Rules(cumulative).CapacityOf(Places.Slot));
        Assert.Equal(new Capacity(AtOneTime: 60), Rules(Sixty).CapacityOf(Places.Slot));
    }

    [Fact]
    public void Slots_in_force_are_told_from_the_first_day_and_from_each_change() => Assert.Equal(
        [new(new(2017, 1, 1), 0, IsCumulative: false), new(new(2017, 2, 1), 60, IsCumulative: false), new(new(2019, 1, 1), 300, IsCumulative: false)],
        SlotsInForce.Of(Given.Expansion));

    private static PolicyInForce Rules(PolicyChange change) => PolicyInForce.Of(Given.Pilot with { Policy = [change] }, new Areas(Given.Pilot.Places))[^1];
}
