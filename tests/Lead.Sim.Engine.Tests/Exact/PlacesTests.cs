using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Exact;

public class PlacesTests
{
    private static readonly WaitingSection Queue = Given.Pilot.Programme.Waiting with { WhenFull = WhenFull.Queue };

    [Fact]
    public void Who_comes_when_all_are_held_is_refused_or_waits_as_the_rules_say()
    {
        PolicyInForce two = Rules(2);
        var refusing = new Places(Places.Slot, Queue with { WhenFull = WhenFull.Refuse });
        var queueing = new Places(Places.Slot, Queue with { Room = Queue.Room.Of(1) });

        Assert.Equal([Answer.Given, Answer.Given, Answer.Refused], [.. Enumerable.Range(1, 3).Select(id => Ask(refusing, two, id, day: id))]);
        Assert.Equal([Answer.Given, Answer.Given, Answer.Waits, Answer.Refused], [.. Enumerable.Range(1, 4).Select(id => Ask(queueing, two, id, day: id))]);
        Assert.Equal((2, 1), (queueing.Held, queueing.Waiting));
    }

    [Fact]
    public void Who_has_waited_longest_is_called_first_when_a_place_is_given_back()
    {
        PolicyInForce one = Rules(1);
        var places = new Places(Places.Slot, Queue);
        foreach (int id in new[] { 7, 9, 3, 5 })
            Ask(places, one, id, day: id);
        places.GiveUp(3);

        Assert.False(places.TryCall([one], by: 100, out _, out _));
        places.GiveBack(day: 20);
        Assert.Equal((9, 20.0), Called(places, [one]));
        places.TakeFromLine(9);
        places.GiveBack(day: 30);
        Assert.Equal((5, 30.0), Called(places, [one]));
    }

    [Fact]
    public void Precedence_comes_before_the_time_of_waiting_only_where_the_rules_say_so()
    {
        foreach (WaitingOrder order in Enum.GetValues<WaitingOrder>())
        {
            PolicyInForce one = Rules(1);
            var places = new Places(Places.Slot, Queue with { Order = order });
            Ask(places, one, id: 1, day: 1);
            Ask(places, one, id: 2, day: 2);
            Ask(places, one, id: 3, day: 3, comesFirst: true);
            places.GiveBack(day: 4);

            Assert.Equal(order == WaitingOrder.Precedence ? 3 : 2, Called(places, [one]).Id);
        }
    }

    [Fact]
    public void A_cut_takes_no_place_away_and_calls_nobody_until_enough_are_given_back()
    {
        PolicyInForce two = Rules(2), one = Rules(1) with { FromDay = 10 };
        var places = new Places(Places.Slot, Queue);
        foreach (int id in new[] { 1, 2, 3 })
            Ask(places, two, id, day: id);

        Assert.Equal(2, places.Held);
        places.GiveBack(day: 11);
        Assert.False(places.TryCall([two, one], by: 100, out _, out _));
        places.GiveBack(day: 12);
        Assert.Equal((3, 12.0), Called(places, [two, one]));
    }

    [Fact]
    public void New_places_call_on_the_day_from_which_they_exist_and_not_before()
    {
        PolicyInForce one = Rules(1), two = Rules(2) with { FromDay = 50 };
        var places = new Places(Places.Slot, Queue);
        Ask(places, one, id: 1, day: 1);
        Ask(places, one, id: 2, day: 2);

        Assert.False(places.TryCall([one, two], by: 49, out _, out _));
        Assert.Equal((2, 50.0), Called(places, [one, two]));
    }

    [Fact]
    public void A_cumulative_cap_counts_everybody_who_was_ever_given_a_place()
    {
        PolicyInForce two = Rules(2) with { CapMeaning = CapMeaning.Cumulative };
        var places = new Places(Places.Slot, Queue with { WhenFull = WhenFull.Refuse });
        Ask(places, two, id: 1, day: 1);
        Ask(places, two, id: 2, day: 2);
        places.GiveBack(day: 3);

        Assert.Equal(Answer.Refused, Ask(places, two, id: 3, day: 4));
        Assert.Equal((1, 2), (places.Held, places.Given));
    }

    [Fact]
    public void A_place_that_nobody_holds_cannot_be_given_back_and_who_does_not_wait_cannot_stop_waiting()
    {
        var places = new Places(Places.Slot, Queue);

        Assert.Throws<InvalidOperationException>(() => places.GiveBack(day: 1));
        Assert.Throws<InvalidOperationException>(() => places.GiveUp(1));
    }

    private static Answer Ask(Places places, PolicyInForce rules, int id, double day, bool comesFirst = false) => places.Ask(rules, new(id, Place: 10 * id), comesFirst, day);

    private static (int Id, double Day) Called(Places places, PolicyInForce[] policy)
    {
        Assert.True(places.TryCall(policy, by: 100, out int place, out var upcoming));
        return (place / 10, upcoming.Day);
    }

    private static PolicyInForce Rules(int cap) => PolicyInForce.Of(Given.NoLead, new Areas(Given.NoLead.Places))[0] with { Cap = cap };
}
