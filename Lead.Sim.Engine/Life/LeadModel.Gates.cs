using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>The gates at an arrest and at a social contact. Only the last one is a meeting: all others depend on the person and on dated policy alone.</content>
internal partial struct LeadModel
{
    private const double LongestLookBackDays = PolicyChange.LongestLookBackYears * KnownUnits.DaysPerYear;

    private readonly bool IsWillingAtArrest(int id, in Person person, Clock clock, float day)
    {
        if (person.Membership != Membership.None || !_city.RulesOn(day).Serves(person.Area))
            return false;
        PersonDraws draws = _draws.Of(id);
        return ReachedAtArrest(in person, clock, ChargeOf(in person, clock, day, draws), day, draws) == Gate.Slot;
    }

    private readonly Gate ReachedAtArrest(in Person person, Clock clock, Charge charge, float day, PersonDraws draws)
    {
        PolicyInForce rules = _city.RulesOn(day);
        if (person.Membership != Membership.None || !rules.Serves(person.Area))
            return Gate.Served;

        // Arrests of both kinds share the decisions, so each takes every other ordinal.
        uint ordinal = OrdinalOf(in person, clock);
        if (!draws.Happens(rules.NotDisplaced[person.Area], Decision.Displacement, ordinal))
            return Gate.Served;
        if (!rules.IsEligible[(int)charge] || !draws.Happens(rules.EligibleShare(charge), Decision.Quantity, ordinal))
            return Gate.EligibleCharge;
        if (!IsOffered(rules, in person, day, ordinal, draws))
            return Gate.Offer;
        if (IsExcluded(rules, in person, day, draws) || draws.Happens(_city.Scenario.Programme.RecordsCheckFails.Value, Decision.RecordsCheckAtArrest, ordinal))
            return Gate.RecordsCheck;
        return draws.Happens(AcceptanceBy(in person), Decision.AcceptanceAtArrest, ordinal) ? Gate.Slot : Gate.Acceptance;
    }

    private readonly bool IsExcluded(PolicyInForce rules, in Person person, float day, PersonDraws draws) =>
        (rules.ExcludesProbation && person.IsOnProbation) || (rules.ViolenceLookBackDays > 0 && HasViolenceSince(day - rules.ViolenceLookBackDays, day, in person, draws));

    // Findings of violence are a Poisson process that began long before the longest look-back: a person's own record, the same whoever asks and whenever.
    private readonly bool HasViolenceSince(double from, double to, in Person person, PersonDraws draws)
    {
        double perDay = _city.Rates.Violence * person.ArrestRatio;
        if (perDay == 0)
            return false;
        double latest = double.NegativeInfinity, next = -LongestLookBackDays;
        for (uint n = 0; ; n++)
        {
            next += draws.Exponential(Decision.Violence, n) / perDay;
            if (next > to)
                return latest > from;
            latest = next;
        }
    }

    // Who has been in it before and left is harder to win.
    private readonly double AcceptanceBy(in Person person) =>
        _city.Scenario.Programme.Acceptance.Value
        * (person.EnrolledOn > float.NegativeInfinity ? _city.Scenario.Programme.AcceptanceAgain.Value : 1)
        * (person.SellsSex ? _city.Scenario.Programme.AcceptanceInSexWork.Value : 1);

    private static uint OrdinalOf(in Person person, Clock clock) =>
        clock == Clock.Arrest ? 2 * person.Asked[Recurring.Arrest] : (2 * person.Asked[Recurring.WarrantArrest]) + 1;

    // Is the programme open at this hour, is the officer at the scene trained, and does he or she offer? A trained officer's inclination is nought or gamma,
    // fades with the time since training, and a mandate is its floor.
    private readonly bool IsOffered(PolicyInForce rules, in Person person, float day, uint ordinal, PersonDraws draws)
    {
        if (!draws.Happens(rules.Hours * rules.WithinClock, Decision.HourOfArrest, ordinal))
            return false;
        TrainedOfficers officers = rules.Trained[_city.Areas.DistrictOf[person.Area]];
        bool everOffers = draws.Happens(_city.Scenario.Programme.OfficersWhoEverOffer.Value, Decision.OfficerPropensity, 2 * ordinal);
        double inclination = everOffers ? draws.From(_city.Propensity, Decision.OfficerPropensity, (2 * ordinal) + 1) * officers.EffectOn(day) : 0;
        double offer = officers.CoverageOn(day, _city.TurnoverPerDay) * Math.Clamp(inclination, rules.Mandate, 1);
        return draws.Happens(offer * _city.OfferByRace[Groups.RaceOf(in person)], Decision.OfferAtArrest, ordinal);
    }

    private readonly void CountGates(Gate reached)
    {
        if (reached > Gate.Served)
            _record.Count(Flow.ServedArrests);
        if (reached > Gate.EligibleCharge)
            _record.Count(Flow.EligibleArrests);
        if (reached > Gate.Offer)
        {
            _record.CountReferral(Flow.ArrestReferrals);
            CountLoss(reached);
        }
    }

    private readonly void CountLoss(Gate reached)
    {
        if (reached == Gate.RecordsCheck)
            _record.Count(Flow.ReferralsIneligible);
        if (reached == Gate.Acceptance)
            _record.Count(Flow.ReferralsDeclined);
    }
}
