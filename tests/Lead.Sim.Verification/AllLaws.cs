namespace Lead.Sim.Verification;

/// <summary>The exact laws and the tests of another kind, in the order of the document.</summary>
internal static class AllLaws
{
    /// <summary>Scenarios drawn at random in every run of the tests.</summary>
    public const int Scenarios = 500;

    private const string Conservation = "ConservationTests", InAny = "The_laws_of_counting_hold_in_any_scenario", Pairing = "PairingTests";

    private static readonly string Random = $"{Scenarios} random scenarios";

    public static readonly IReadOnlyList<Law> List =
    [
        new("arrests = diversions + bookings = sum over charges; referrals = losses at the gates + requests for slots", Random, Conservation, InAny),
        new("slots, housing units and treatment places taken = given back + held, never more than there are", Random, Conservation, InAny),
        new("requests for slots, units and treatment = given at once + refused + waits; waits = given later + dropped out + still waiting", Random, Conservation, InAny),
        new("costs = sum over payers = sum over kinds; life-years = time in the model; months and groups add up to totals", Random, Conservation, InAny),
        new("nobody is lost, nobody's time goes backwards, nothing happens to the dead and the departed, and in custody nothing that a free life alone does", Random, Conservation, InAny),
        new("no programme = a programme with a cap of 0, to the bit", "one scenario", Pairing, "No_programme_and_a_programme_without_places_are_the_same_future_to_the_bit"),
        new("everything generous: every eligible arrest is diverted", "one scenario", Conservation, "Who_is_always_offered_accepted_and_given_a_slot_is_diverted_at_every_eligible_arrest"),
        new("new slots go to those who wait on the day from which they exist", "one scenario", "WaitingTests", "New_slots_go_to_those_who_wait_on_the_day_from_which_they_exist"),
        new("a cumulative cap is used up, a concurrent one is not", "one scenario", "WaitingTests", "A_cumulative_cap_is_used_up_and_a_concurrent_one_is_not"),
        new("enrolled ≤ cap", "caps 0, 1, 20", Conservation, "Enrolment_never_exceeds_the_cap"),
        new("every life is the same to the bit until policies differ", "six scenarios", Pairing, "Nobody_lives_differently_by_one_bit_until_the_day_on_which_the_policies_differ"),
        new("one person more changes nobody else", "one scenario", Pairing, "One_person_more_who_lives_elsewhere_changes_nobody_else"),
        new("a longer horizon changes nothing before its end", "one scenario", Pairing, "A_longer_horizon_changes_no_life_before_its_end"),
        new("private lives = everything in one calendar, waiting lists or not", "150 random scenarios", Pairing, "Living_alone_changes_nothing_in_any_scenario_waiting_lists_or_not"),
        new("meetings are held in the order of day and person", "300 random calendars", "KernelTests", "Meetings_are_held_in_order_of_day_and_then_of_person"),
        new("a calendar = a sorted list from which anybody may be called", "300 random calendars", "KernelTests", "A_calendar_is_a_sorted_list_from_which_anybody_may_be_called"),
        new("an amnesty clears its share of the warrants, and nothing moves before its day", "one scenario", "JusticeTests", "An_amnesty_clears_its_share_of_the_warrants_on_its_day_and_touches_nothing_before") { Expected = "4 standard errors; exact before the day" },
        new("drawn numbers follow their distributions, and are uncorrelated", "200,000 draws each", "DistributionTests", "Waits_are_exponential") { Expected = "Kolmogorov-Smirnov at 0.1 %" },
        new("the 95 % interval of a mean holds the truth", "4,000 trials", "EstimateTests", "The_interval_holds_the_true_mean_in_95_percent_of_the_trials") { Expected = "95 % of the trials" },
    ];
}
