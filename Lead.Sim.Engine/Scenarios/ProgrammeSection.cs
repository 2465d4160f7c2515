using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Scenarios;

/// <summary>The programme where it runs: how people get in, stay and leave, and what it does for them.</summary>
[Meaning("The programme where it runs: how people get in, stay and leave, and what it does for them.")]
public sealed record ProgrammeSection
{
    /// <summary>Mean inclination of a trained officer to offer diversion at an eligible arrest.</summary>
    [Meaning("Share of eligible arrests at which a freshly trained officer offers diversion, on average over officers.")]
    [In("share", 0, 1)]
    public required Quantity Offer { get; init; }

    /// <summary>Offers by the race of the person arrested, relative to white people.</summary>
    [Meaning("Offers of diversion by the race of the person arrested, relative to white people: what officers do. Above certainty it is certain.")]
    [In("ratio", 0, 10)]
    [Keys("black", "white", "other")]
    [Reference("white")]
    public required QuantityTable OfferByRace { get; init; }

    /// <summary>Officers who ever offer.</summary>
    [Meaning("Share of trained officers who ever offer; the others never do, unless mandated.")]
    [In("share", 0.001, 1)]
    public required Quantity OfficersWhoEverOffer { get; init; }

    /// <summary>How unequal those officers are.</summary>
    [Meaning("Gamma shape of the inclination of officers who ever offer; above 1 it is cut to certainty.")]
    [In("shape", 0.05, 100)]
    public required Quantity OfficerShape { get; init; }

    /// <summary>Officers who leave the district or the force; trained ones are replaced by untrained.</summary>
    [Meaning("Officers who leave; trained ones are replaced by untrained ones.")]
    [In("per-year", 0, 5)]
    public required Quantity OfficerTurnover { get; init; }

    /// <summary>Half-life of the effect of a training session.</summary>
    [Meaning("Time after which the effect of a training session is half of what it was.")]
    [In("months", 0.5, 1_200)]
    public required Quantity TrainingHalfLife { get; init; }

    /// <summary>Referrals without an arrest.</summary>
    [Meaning("Social-contact referrals by a trained officer.")]
    [In("per-officer-month", 0, 100)]
    public required Quantity SocialContact { get; init; }

    /// <summary>Referred people whom the records check excludes.</summary>
    [Meaning("Share of those referred whom the records check finds ineligible.")]
    [In("share", 0, 1)]
    public required Quantity RecordsCheckFails { get; init; }

    /// <summary>What rules of exclusion need to know.</summary>
    [Meaning("What rules of exclusion need to know; they matter where a policy names such a rule.")]
    public required ExclusionsSection Exclusions { get; init; }

    /// <summary>Arrests of people of a served zone that happen outside it.</summary>
    [Meaning("Displacement: share of the arrests of people whose daily life is in a zone that happen outside it while the programme serves the zone and not its whole district.")]
    [In("share", 0, 1)]
    public required Quantity Displacement { get; init; }

    /// <summary>Eligible people who accept.</summary>
    [Meaning("Share of eligible people offered a place who accept it.")]
    [In("share", 0, 1)]
    public required Quantity Acceptance { get; init; }

    /// <summary>Acceptance by those who have been in the programme before.</summary>
    [Meaning("Acceptance by people who have been in the programme before, relative to others.")]
    [In("ratio", 0, 1)]
    public required Quantity AcceptanceAgain { get; init; }

    /// <summary>Acceptance by people who sell sex.</summary>
    [Meaning("Acceptance by people who sell sex, relative to others.")]
    [In("ratio", 0, 10)]
    public required Quantity AcceptanceInSexWork { get; init; }

    /// <summary>What becomes of people who would be given a slot when there is none.</summary>
    [Meaning("What becomes of people who would be given a slot when there is none.")]
    public required WaitingSection Waiting { get; init; }

    /// <summary>Mean time from the slot to the intake; exponential.</summary>
    [Meaning("Mean time to the intake, of people who have been given a slot and will come.")]
    [In("days", 0, 365)]
    public required Quantity TimeToIntake { get; init; }

    /// <summary>Who has not come by then has missed the intake.</summary>
    [Meaning("Time within which a person who was given a slot has to come to the intake.")]
    [In("days", 0, 365)]
    public required Quantity IntakeWindow { get; init; }

    /// <summary>Diverted people who never come to the intake.</summary>
    [Meaning("Share of people diverted at an arrest who never come to the intake.")]
    [In("share", 0, 1)]
    public required Quantity NoShow { get; init; }

    /// <summary>Warrants and cases that prosecutors close for a participant where they coordinate.</summary>
    [Meaning("Share of open warrants and cases that prosecutors close when they look at them, where they coordinate with the programme.")]
    [In("share", 0, 1)]
    public required Quantity LegalCoordination { get; init; }

    /// <summary>Losing touch with the case manager.</summary>
    [Meaning("Losing touch with the case manager, of an engaged participant.")]
    [In("per-month", 0, 10)]
    public required Quantity Disengagement { get; init; }

    /// <summary>Coming back.</summary>
    [Meaning("Coming back, of a participant who has lost touch.")]
    [In("per-month", 0, 10)]
    public required Quantity ReEngagement { get; init; }

    /// <summary>Giving the place back.</summary>
    [Meaning("Leaving the programme and giving the place back, of every participant.")]
    [In("per-year", 0, 50)]
    public required Quantity Leaving { get; init; }

    /// <summary>Participants to whom one case manager can do justice; above it the effects below shrink.</summary>
    [Meaning("Participants to whom one case manager can do justice; above it the effects of the programme shrink.")]
    [In("participants", 1, 1_000)]
    public required Quantity StandardCaseload { get; init; }

    /// <summary>Hazard ratio of arrests for new offences while engaged.</summary>
    [Meaning("Arrests for new offences while engaged, relative to the same person outside.")]
    [In("ratio", 0, 10)]
    public required Quantity NewOffenceArrests { get; init; }

    /// <summary>Hazard ratio of warrant arrests while engaged.</summary>
    [Meaning("Warrant arrests while engaged, relative to the same person outside.")]
    [In("ratio", 0, 10)]
    public required Quantity WarrantArrests { get; init; }

    /// <summary>Hazard ratio of seeking treatment while engaged.</summary>
    [Meaning("Asking for treatment while engaged, relative to the same person outside.")]
    [In("ratio", 0, 100)]
    public required Quantity TreatmentSeeking { get; init; }
}
