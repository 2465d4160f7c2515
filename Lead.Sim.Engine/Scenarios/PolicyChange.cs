using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>What is decided on one day. What a change does not name stays as it was.</summary>
[Meaning("What is decided on one day. What a change does not name stays as it was.")]
public sealed record PolicyChange
{
    internal const double LongestLookBackYears = 30;

    /// <summary>The first day on which it holds.</summary>
    [Meaning("The first day on which it holds.")]
    public required DateOnly From { get; init; }

    /// <summary>Why; printed beside the date.</summary>
    [Meaning("Why, in a few words; printed beside the date.")]
    public required string Because { get; init; }

    /// <summary>Slots of the programme, see <see cref="CapMeaning"/>. At 0 the programme is closed: nothing is offered. A cut takes nobody's place away.</summary>
    [Meaning("Slots of the programme: participants at one time, or ever if cap-meaning is cumulative. At 0 the programme is closed and nothing is offered; a cut takes no place away from those who hold one.")]
    [In("participants", 0, 10_000_000, Whole = true)]
    public Amount? Cap { get; init; }

    /// <summary>What the cap counts; participants at one time unless said otherwise.</summary>
    [Meaning("What the cap counts: concurrent (participants at one time) or cumulative (all who were ever given a slot).")]
    public CapMeaning? CapMeaning { get; init; }

    /// <summary>Time within which a person who was given a slot has to come to the intake; as in the programme's section unless said otherwise.</summary>
    [Meaning("Time within which a person who was given a slot has to come to the intake.")]
    [In("days", 0, 365)]
    public Amount? IntakeWindow { get; init; }

    /// <summary>Whether the diverted charge of a person who does not come to the intake is filed; yes unless said otherwise.</summary>
    [Meaning("Whether the diverted charge of a person who does not come to the intake is filed.")]
    public bool? NoShowIsCharged { get; init; }

    /// <summary>Districts and zones in which the programme works.</summary>
    [Meaning("Districts and zones in which the programme works.")]
    public IReadOnlyList<string>? Serves { get; init; }

    /// <summary>Charges that can be diverted at an arrest.</summary>
    [Meaning("Charges that can be diverted at an arrest.")]
    public IReadOnlyList<Charge>? Eligible { get; init; }

    /// <summary>Officers trained to divert and refer, by district.</summary>
    [Meaning("Officers who are trained to divert and to refer, by district.")]
    [In("officers", 0, 100_000, Whole = true)]
    [In("share", 0, 1)]
    public IReadOnlyDictionary<string, Amount>? Training { get; init; }

    /// <summary>Months between refresher sessions, which bring the trained officers back to their number and the effect back to full; absent for none.</summary>
    [Meaning("Time between refresher sessions, which bring trained officers back to their number and the effect of training back to full.")]
    [In("months", 1, 120)]
    public Amount? Refresher { get; init; }

    /// <summary>What training achieves, in all districts.</summary>
    [Meaning("What training achieves, offers at arrests and social contacts alike, relative to the stated numbers; in all districts.")]
    [In("ratio", 0, 20)]
    public Amount? TrainingEffect { get; init; }

    /// <summary>Half-life of the effect of a session, in all districts; as in the programme's section unless said otherwise.</summary>
    [Meaning("Time after which the effect of a training session is half of what it was, in all districts; as in programme.training-half-life unless named.")]
    [In("months", 0.5, 1_200)]
    public Amount? TrainingHalfLife { get; init; }

    /// <summary>Least inclination of every trained officer: from discretion (0) to a presumption of diversion.</summary>
    [Meaning("Share of eligible arrests at which every trained officer has to offer diversion, whatever the inclination: 0 is discretion.")]
    [In("share", 0, 1)]
    public Amount? Mandate { get; init; }

    /// <summary>Arrests that fall in the hours of operation; beside <see cref="Opens"/> and <see cref="Closes"/> those on days of operation.</summary>
    [Meaning("Share of arrests that fall in the programme's hours of operation; beside opens and closes, share that fall on its days.")]
    [In("share", 0, 1)]
    public Amount? Hours { get; init; }

    /// <summary>The hour of the clock at which the programme begins to take people; open round the clock unless it is named.</summary>
    [Meaning("Hour of the clock from which the programme takes people from arrests; round the clock unless named, and always named with closes.")]
    [In("hour", 0, 24)]
    public Amount? Opens { get; init; }

    /// <summary>The hour of the clock at which it ceases to; on the next day if that is earlier.</summary>
    [Meaning("Hour of the clock until which the programme takes people from arrests; one before opens is on the next day.")]
    [In("hour", 0, 24)]
    public Amount? Closes { get; init; }

    /// <summary>The largest quantity that can be diverted at an arrest for possession or sale; no limit unless it is named.</summary>
    [Meaning("The largest quantity that can be diverted at an arrest for possession or sale.")]
    [In("grams", 0, 10_000)]
    public Amount? QuantityLimit { get; init; }

    /// <summary>Of arrests on other charges those of kinds that can be diverted, where other charges are eligible.</summary>
    [Meaning("Share of arrests on other charges that are of kinds that can be diverted, such as trespass and petty theft; all of them unless named.")]
    [In("share", 0, 1)]
    public Amount? EligibleOther { get; init; }

    /// <summary>Years for which a finding of violence excludes at the records check; 0 is none.</summary>
    [Meaning("Time for which a finding of violence excludes at the records check; 0 is no such rule. Then programme.records-check-fails is for the other reasons.")]
    [In("years", 0, LongestLookBackYears)]
    public Amount? ViolenceLookBack { get; init; }

    /// <summary>Whether people on probation are excluded.</summary>
    [Meaning("Whether people on probation are excluded at the records check.")]
    public bool? ExcludesProbation { get; init; }

    /// <summary>Social-contact referrals relative to the stated rate of officers.</summary>
    [Meaning("Social-contact referrals relative to the officers' stated rate; 0 closes this door.")]
    [In("ratio", 0, 100)]
    public Amount? SocialContact { get; init; }

    /// <summary>Whom officers refer without an arrest: in proportion to (1 + arrests in the last half year) to this power.</summary>
    [Meaning("Social contacts in proportion to (1 + arrests in the last half year) to this power: above 0 aims at the often arrested, below 0 takes the easy cases.")]
    [In("exponent", -2, 3)]
    public Amount? Targeting { get; init; }

    /// <summary>Referrals by the community.</summary>
    [Meaning("Referrals by the community, for the whole programme.")]
    [In("per-month", 0, 10_000, Noun = "referrals per month")]
    public Amount? CommunityReferrals { get; init; }

    /// <summary>Case managers.</summary>
    [Meaning("Case managers; slots are the smaller of the cap and what they can carry.")]
    [In("managers", 0, 100_000)]
    public Amount? CaseManagers { get; init; }

    /// <summary>Participants that one case manager can carry.</summary>
    [Meaning("Participants that one case manager can carry.")]
    [In("participants", 1, 1_000)]
    public Amount? MaximumCaseload { get; init; }

    /// <summary>Money for the programme, which limits its slots; no limit unless it is named.</summary>
    [Meaning("Money for the programme: slots are at most those whose cost, with the programme's fixed cost, it pays. Shared out evenly over the year.")]
    [In("usd-per-year", 0, 1_000_000_000)]
    public Amount? Funding { get; init; }

    /// <summary>Cases and warrants of participants that prosecutors look at.</summary>
    [Meaning("Share of participants for whom prosecutors coordinate open warrants and cases.")]
    [In("share", 0, 1)]
    public Amount? LegalCoordination { get; init; }

    /// <summary>Days from enrolment to that look.</summary>
    [Meaning("Time from enrolment to the day on which prosecutors look at the open warrant and case; at enrolment unless named.")]
    [In("days", 0, 730)]
    public Amount? LegalCoordinationLag { get; init; }

    /// <summary>Outstanding warrants cleared on this day, once.</summary>
    [Meaning("Share of outstanding warrants that are cleared on this day, once.")]
    [In("share", 0, 1)]
    public Amount? Amnesty { get; init; }

    /// <summary>Charges on which police no longer arrest because they are not prosecuted.</summary>
    [Meaning("Charges that are not prosecuted, on which police therefore no longer arrest.")]
    public IReadOnlyList<Charge>? NonProsecution { get; init; }

    /// <summary>Arrests for new offences relative to the stated enforcement.</summary>
    [Meaning("Arrests for new offences relative to the stated enforcement of the year.")]
    [In("ratio", 0, 10)]
    public Amount? Enforcement { get; init; }

    /// <summary>The same by district, times <see cref="Enforcement"/>.</summary>
    [Meaning("Arrests for new offences in some districts, relative to the stated enforcement of the year; times enforcement and enforcement-by-race.")]
    [In("ratio", 0, 10)]
    public IReadOnlyDictionary<string, Amount>? EnforcementByDistrict { get; init; }

    /// <summary>The same by race of the person arrested, times <see cref="Enforcement"/>: a change of what police do.</summary>
    [Meaning("Arrests for new offences by race, relative to the stated enforcement of the year: a change of what police do. Times enforcement and enforcement-by-district.")]
    [In("ratio", 0, 10)]
    public IReadOnlyDictionary<string, Amount>? EnforcementByRace { get; init; }

    /// <summary>Treatment places by modality. A cut takes nobody's place away.</summary>
    [Meaning("Treatment places by modality; a cut takes no place away from those who hold one.")]
    [In("places", 0, 10_000_000, Whole = true)]
    public IReadOnlyDictionary<string, Amount>? TreatmentPlaces { get; init; }

    /// <summary>Days between asking for treatment and the appointment at which a place can be had.</summary>
    [Meaning("Time from asking for treatment to the appointment at which a place can be had, with or without a queue; none unless named.")]
    [In("days", 0, 365)]
    public Amount? TreatmentWait { get; init; }

    /// <summary>Housing units held for participants. A cut takes nobody's home away.</summary>
    [Meaning("Housing units held for engaged participants who are unhoused; a cut takes no unit away from those who live in one.")]
    [In("units", 0, 10_000_000, Whole = true)]
    public Amount? HousingUnits { get; init; }

    /// <summary>Treatment that goes on in jail.</summary>
    [Meaning("Share of people in treatment whose treatment goes on when they are booked.")]
    [In("share", 0, 1)]
    public Amount? JailTreatment { get; init; }

    /// <summary>People in active use whom the jail begins to treat when it books them, by modality.</summary>
    [Meaning("Share of people in active use whom the jail begins to treat when it books them, by modality; where no place is free nothing is begun.")]
    [In("share", 0, 1)]
    public IReadOnlyDictionary<string, Amount>? JailInduction { get; init; }

    /// <summary>Naloxone at witnessed overdoses.</summary>
    [Meaning("Share of witnessed overdoses in which naloxone is given.")]
    [In("share", 0, 1)]
    public Amount? Naloxone { get; init; }

    /// <summary>The programme ends on this day: every participant leaves, nobody is offered anything.</summary>
    [Meaning("Whether the programme ends on this day: every participant leaves, and nothing is offered until a later change says false.")]
    public bool? Ends { get; init; }

    /// <summary>Of all arrests those between the hours of the clock that the change names; null if it names none.</summary>
    internal double? ShareWithinClock(QuantityTable timeOfDay) =>
        this is { Opens: { } opens, Closes: { } closes } ? HoursOfDay.ShareBetween(opens.Value, closes.Value, timeOfDay) : null;

    /// <summary>Whether the change names no lever at all.</summary>
    internal bool ChangesNothing => this with { From = default, Because = "" } == new PolicyChange { From = default, Because = "" };
}
