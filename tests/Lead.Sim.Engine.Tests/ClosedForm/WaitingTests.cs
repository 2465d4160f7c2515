using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Tests.ClosedForm;

/// <summary>
/// Waiting for a slot against queueing theory. Requests come at rate λ, each of c slots is held an exponential time with rate μ, at most K wait, each gives up at
/// rate θ: a birth-and-death process, with Erlang C (θ = 0, K = ∞), M/M/c/K (θ = 0) and Erlang A (K = ∞) as special cases.
/// </summary>
public class WaitingTests
{
    private const int People = 40_000;
    private const double LeavingPerYear = 4;

    [Theory]
    [InlineData(10, 8, 1_000_000, 0)]
    [InlineData(2, 8, 3, 0)]
    [InlineData(10, 8, 5, 0)]
    [InlineData(8, 8, 1_000_000, 0.5)]
    [InlineData(3, 8, 4, 0.2)]
    public void Slots_with_a_waiting_list_behave_as_queueing_theory_says(int slots, double load, int room, double givingUpPerMonth)
    {
        Simulation simulation = Programme(slots, load, room, givingUpPerMonth);
        Record[] records = [.. Enumerable.Range(0, 12).Select(replication => simulation.Run(1, replication))];
        Queue queue = Queue.Of(load * LeavingPerYear, LeavingPerYear, slots, room, givingUpPerMonth * 12);

        // The first two years are left out: the programme begins empty.
        double Sum(Record record, string measure) => record.ByMonth(measure).Skip(24).Sum();
        AssertMean(queue.Held, [.. records.Select(record => record.ByMonth("enrolled").Skip(24).Average())]);
        AssertMean(queue.Waiting, [.. records.Select(record => record.ByMonth("waiting-for-slot").Skip(24).Average())]);
        AssertMean(queue.ShareWhoWait, [.. records.Select(record => Sum(record, "slot-waits") / Sum(record, "slot-requests"))]);
        if (queue.ShareRefused > 1e-9)
            AssertMean(queue.ShareRefused, [.. records.Select(record => Sum(record, "referrals-without-slot") / Sum(record, "slot-requests"))]);
        if (givingUpPerMonth > 0)
            AssertMean(queue.GivingUpPerYear / 12, [.. records.Select(record => record.ByMonth("slot-drop-outs").Skip(24).Average())]);
    }

    [Fact]
    public void The_queue_of_these_tests_gives_the_known_values_of_Erlang_C_and_B()
    {
        // One slot: waiting share ρ, waiting ρ² / (1 − ρ).
        Queue one = Queue.Of(0.5, 1, 1, 1_000_000, 0);
        Assert.Equal(0.5, one.ShareWhoWait, 9);
        Assert.Equal(0.5, one.Waiting, 9);

        // Two slots at load 1: Erlang C 1/3; without room Erlang B 1/5.
        Assert.Equal(1 / 3.0, Queue.Of(1, 1, 2, 1_000_000, 0).ShareWhoWait, 9);
        Assert.Equal(0.2, Queue.Of(1, 1, 2, 0, 0).ShareRefused, 9);
    }

    [Fact]
    public void A_new_slot_goes_to_who_waits_on_the_day_from_which_it_exists()
    {
        // One slot for a year, forty from then on: on that day everybody who waits is called.
        Record record = Programme(slots: 1, load: 8, room: 1_000_000, givingUpPerMonth: 0, then: 40).Run(1, 0);
        double waitedBefore = record.ByMonth("slot-waits").Take(12).Sum() - (record.ByMonth("slots-given").Take(12).Sum() - 1);

        Assert.InRange(waitedBefore, 10, 40);
        Assert.InRange(record.ByMonth("slots-given")[12], waitedBefore, waitedBefore + 15);
        Assert.Equal(0, record.ByMonth("waiting-for-slot").Skip(12).Sum());
    }

    [Fact]
    public void A_cumulative_cap_is_used_up_and_a_concurrent_one_is_not()
    {
        Scenario concurrent = Programme(slots: 10, load: 8, room: 0, givingUpPerMonth: 1).Scenario;
        Scenario cumulative = concurrent with { Policy = [concurrent.Policy[0] with { CapMeaning = CapMeaning.Cumulative }] };

        Assert.True(new Simulation(concurrent, People).Run(1, 0).Total("slots-given") > 100);
        Assert.Equal(10, new Simulation(cumulative, People).Run(1, 0).Total("slots-given"));
    }

    private static Simulation Programme(int slots, double load, int room, double givingUpPerMonth, int? then = null)
    {
        Scenario still = Given.Stillness;
        ProgrammeSection programme = still.Programme;
        WaitingSection waiting = programme.Waiting;
        PolicyChange opening = new()
        {
            From = still.Start,
            Because = "Erlang",
            Cap = Given.Amount(then is null ? slots : 1_000, "participants"),
            CaseManagers = then is null ? null : Given.Amount(1, "managers"),
            MaximumCaseload = then is null ? null : Given.Amount(1, "participants"),
            Serves = [.. still.Places.Residents.Values.Keys],
            Eligible = [Charge.Possession],
            Mandate = Given.Amount(1, "share"),
            Training = still.Places.Residents.Values.Keys.ToDictionary(district => district, _ => Given.Amount(1, "share")),
        };
        PolicyChange more = new() { From = still.Start.AddYears(1), Because = "more", CaseManagers = Given.Amount(then ?? 0, "managers") };
        return new(
            still with
            {
                End = still.Start.AddYears(30),
                Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(load * LeavingPerYear / People) } },
                Jail = CityTests.Instant(still.Jail),
                Programme = programme with
                {
                    Leaving = programme.Leaving.Of(LeavingPerYear),
                    Waiting = waiting with { WhenFull = WhenFull.Queue, Room = waiting.Room.Of(room), DropOut = waiting.DropOut.Of(givingUpPerMonth) },
                },
                Policy = then is null ? [opening] : [opening, more],
            },
            People);
    }

    private static void AssertMean(double expected, double[] found)
    {
        double mean = found.Average();
        double error = Math.Sqrt(found.Sum(x => (x - mean) * (x - mean)) / (found.Length - 1) / found.Length);
        Assert.True(Math.Abs(mean - expected) <= 4 * error, $"found {mean:G6}, expected {expected:G6}, standard error {error:G3}.");
    }

    private sealed record Queue(double Held, double Waiting, double ShareWhoWait, double ShareRefused, double GivingUpPerYear)
    {
        public static Queue Of(double requests, double leaving, int slots, int room, double givingUp)
        {
            // Weights of the states 0, 1, 2 ... present; beyond 10,000 they are nothing.
            List<double> weights = [1];
            for (int n = 1; n <= Math.Min(slots + (long)room, 10_000); n++)
                weights.Add(weights[^1] * requests / ((Math.Min(n, slots) * leaving) + (Math.Max(0, n - slots) * givingUp)));
            double total = weights.Sum();
            double Mean(Func<int, double> of) => weights.Index().Sum(state => state.Item * of(state.Index)) / total;

            double refused = slots + (long)room <= 10_000 ? weights[^1] / total : 0;
            double waiting = Mean(n => Math.Max(0, n - slots));
            return new(Mean(n => Math.Min(n, slots)), waiting, Mean(n => n >= slots ? 1 : 0) - refused, refused, waiting * givingUp);
        }
    }
}
