using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Verification.Concepts;

namespace Lead.Sim.Engine.Tests.ClosedForm;

public class WaitingTests
{
    [Fact]
    public void The_queue_of_the_checks_has_the_known_values_of_Erlang_C_and_B()
    {
        // One slot: waiting share ρ, waiting ρ² / (1 − ρ).
        var one = Queue.Of(0.5, 1, slots: 1, room: 1_000_000, givingUp: 0);
        Assert.Equal(0.5, one.ShareWhoWait, 9);
        Assert.Equal(0.5, one.Waiting, 9);

        // Two slots at load 1: Erlang C 1/3; without room Erlang B 1/5.
        Assert.Equal(1 / 3.0, Queue.Of(1, 1, slots: 2, room: 1_000_000, givingUp: 0).ShareWhoWait, 9);
        Assert.Equal(0.2, Queue.Of(1, 1, slots: 2, room: 0, givingUp: 0).ShareRefused, 9);
    }

    [Fact]
    public void New_slots_go_to_those_who_wait_on_the_day_from_which_they_exist()
    {
        // One slot for a year, forty from then on: on that day everybody who waits is called.
        Scenario queueing = Queueing(Erlang.Programme(slots: 1));
        PolicyChange more = new() { From = queueing.Start.AddYears(1), Because = "more", Cap = Given.Amount(40, "participants") };
        Record record = new Simulation(queueing with { Policy = [.. queueing.Policy, more] }, Erlang.People).Run(1, 0);
        double waitedBefore = record.ByMonth("slot-waits").Take(12).Sum() - (record.ByMonth("slots-given").Take(12).Sum() - 1);

        Assert.InRange(waitedBefore, 10, 40);
        Assert.InRange(record.ByMonth("slots-given")[12], waitedBefore, waitedBefore + 15);
        Assert.Equal(0, record.ByMonth("waiting-for-slot").Skip(12).Sum());
    }

    [Fact]
    public void A_cumulative_cap_is_used_up_and_a_concurrent_one_is_not()
    {
        Scenario concurrent = Erlang.Programme(slots: 10);
        Scenario cumulative = concurrent with { Policy = [concurrent.Policy[0] with { CapMeaning = CapMeaning.Cumulative }] };

        Assert.True(new Simulation(concurrent, Erlang.People).Run(1, 0).Total("slots-given") > 100);
        Assert.Equal(10, new Simulation(cumulative, Erlang.People).Run(1, 0).Total("slots-given"));
    }

    private static Scenario Queueing(Scenario scenario)
    {
        WaitingSection waiting = scenario.Programme.Waiting;
        return scenario with { Programme = scenario.Programme with { Waiting = waiting with { WhenFull = WhenFull.Queue, DropOut = waiting.DropOut.Of(0) } } };
    }
}
