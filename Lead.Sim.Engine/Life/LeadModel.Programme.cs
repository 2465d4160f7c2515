using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// In the programme: a participant holds a slot, loses touch with the case manager and comes back, and leaves at a constant hazard. A new arrest ends
/// nothing (non-forfeiture). While engaged, arrests are rarer and treatment is sought more often; out of touch, the programme does nothing.
/// </content>
internal partial struct LeadModel
{
    // A full programme refuses; whoever asked goes the way of everybody else.
    private readonly bool TryEnrol(ref Person person, float day, PersonDraws draws)
    {
        int cell = CellOf(in person);
        PolicyInForce rules = _city.RulesOn(day);
        if (!_slots.TryTake(rules.Slots))
        {
            _record.Count(Flow.ReferralsWithoutSlot, day, cell);
            return false;
        }

        _record.Count(Flow.Enrolments, day, cell);
        _record.Enter(Stock.Enrolled, day, cell);
        person.EnrolledOn = day;
        if (IsFollowedUp(day))
        {
            _record.Count(Flow.EnrolmentsFollowedUp, day, cell);
            _record.Count(Flow.ArrestsBeforeEnrolment, day, cell, person.LatestArrests.Since(day - HalfAYear));
        }
        double leaving = draws.Exponential(Decision.LeavingProgramme, person.Asked.Next(Recurring.Enrolment));
        float own = AfterWait(day, leaving, _city.Rates.LeavingProgramme);
        person.Due[Clock.LeavingProgramme] = Math.Min(own, _city.NextRules(day, static rules => rules.HasEnded));
        CoordinateCases(ref person, rules, day, draws);
        Engage(ref person, day, draws);
        return true;
    }

    private readonly bool HasFreeSlot(float day) => _slots.Held < _city.RulesOn(day).Slots;

    // Prosecutors who coordinate with the programme withdraw the warrant and close the case.
    private readonly void CoordinateCases(ref Person person, PolicyInForce rules, float day, PersonDraws draws)
    {
        double chance = rules.LegalCoordination * _city.Scenario.Programme.LegalCoordination.Value;
        if (!person.HasCase || !draws.Happens(chance, Decision.LegalCoordination, person.Asked[Recurring.Enrolment]))
            return;
        if (person.HasWarrant)
            _record.Count(Flow.WarrantsCleared, day, CellOf(in person));
        EndWarrant(ref person, day);
        CloseCase(ref person, day);
        _record.Count(Flow.CasesCoordinated, day, CellOf(in person));
    }

    private readonly void Engage(ref Person person, float day, PersonDraws draws)
    {
        person.Membership = Membership.Engaged;
        _record.Enter(Stock.Engaged, day, CellOf(in person));
        SetEngagementClock(ref person, day, _city.Rates.Disengagement, draws);
        AskForUnit(ref person, day, draws);
        AwaitCheckIn(ref person, day);
    }

    private readonly void ChangeEngagement(ref Person person, float day, PersonDraws draws)
    {
        int cell = CellOf(in person);
        if (person.Membership == Membership.OutOfTouch)
        {
            _record.Count(Flow.ReEngagements, day, cell);
            Engage(ref person, day, draws);
            return;
        }
        _record.Count(Flow.Disengagements, day, cell);
        _record.Leave(Stock.Engaged, day, cell);
        person.Membership = Membership.OutOfTouch;
        person.Due[Clock.CheckIn] = Clocks.Never;
        SetEngagementClock(ref person, day, _city.Rates.ReEngagement, draws);
    }

    private readonly void LeaveProgramme(ref Person person, float day)
    {
        int cell = CellOf(in person);
        _slots.GiveBack();
        _record.Count(Flow.ProgrammeExits, day, cell);
        _record.Leave(Stock.Enrolled, day, cell);
        if (person.Membership == Membership.Engaged)
            _record.Leave(Stock.Engaged, day, cell);
        (person.Membership, person.Attention) = (Membership.None, 1);
        person.Due[Clock.CheckIn] = Clocks.Never;
        person.Due[Clock.Engagement] = Clocks.Never;
        person.Due[Clock.LeavingProgramme] = Clocks.Never;
    }

    private static void SetEngagementClock(ref Person person, float day, double perDay, PersonDraws draws) =>
        person.Due[Clock.Engagement] = AfterWait(day, draws.Exponential(Decision.NextEngagement, person.Asked.Next(Recurring.Engagement)), perDay);

    private static float AfterWait(float day, double exponential, double perDay) => perDay == 0 ? Clocks.Never : (float)(day + (exponential / perDay));
}
