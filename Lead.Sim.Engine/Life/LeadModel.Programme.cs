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
    private readonly void Enrol(ref Person person, float day, PersonDraws draws)
    {
        _record.Leave(Stock.AwaitingIntake);
        _record.Count(Flow.Enrolments);
        _record.Enter(Stock.Enrolled);
        if (person.LatestArrests.Since(day - HalfAYear) == 0)
            _record.Count(Flow.EnrolmentsWithoutArrest);
        person.EnrolledOn = day;
        if (IsFollowedUp(day))
        {
            _record.Count(Flow.EnrolmentsFollowedUp);
            _record.Count(Flow.ArrestsBeforeEnrolment, person.LatestArrests.Since(day - HalfAYear));
        }
        float own = AfterWait(day, draws.Exponential(Decision.LeavingProgramme, person.Asked.Next(Recurring.Enrolment)), _city.Rates.LeavingProgramme);
        person.Due[Clock.LeavingProgramme] = Math.Min(own, EndOfProgramme(day));
        Engage(ref person, day, draws);
        if (CoordinationOf(in person) > day)
            AwaitReview(ref person, day);
        else
            CoordinateCases(ref person, day, draws);
    }

    // By the rules of the enrolment: what a participant was promised stays so.
    private readonly float CoordinationOf(in Person person) =>
        person.IsEnrolled ? (float)(person.EnrolledOn + _city.RulesOn(person.EnrolledOn).LegalCoordinationLagDays) : Clocks.Never;

    private readonly float EndOfProgramme(float day) => _city.NextRules(day, static rules => rules.HasEnded);

    // Prosecutors who coordinate with the programme withdraw the warrant and close the case.
    private readonly void CoordinateCases(ref Person person, float day, PersonDraws draws)
    {
        double chance = _city.RulesOn(day).LegalCoordination * _city.Scenario.Programme.LegalCoordination.Value;
        if (!person.HasCase || !draws.Happens(chance, Decision.LegalCoordination, person.Asked[Recurring.Enrolment]))
            return;
        if (person.HasWarrant)
            _record.Count(Flow.WarrantsCleared);
        EndWarrant(ref person, day);
        CloseCase(ref person);
        _record.Count(Flow.CasesCoordinated);
    }

    private readonly void Engage(ref Person person, float day, PersonDraws draws)
    {
        person.Membership = Membership.Engaged;
        _record.Enter(Stock.Engaged);
        SetEngagementClock(ref person, day, _city.Rates.Disengagement, draws);
        AskForUnit(ref person, day, draws);
        AwaitCheckIn(ref person, day);
    }

    // One clock for what comes next on the way through the programme.
    private readonly void ChangeMembership(ref Person person, float day, PersonDraws draws)
    {
        switch (person.Membership)
        {
            case Membership.AwaitsSlot: StopWaitingForSlot(ref person); break;
            case Membership.AwaitsIntake: ComeToIntakeOrNot(ref person, day, draws); break;
            case Membership.Engaged: LoseTouch(ref person, day, draws); break;
            case Membership.OutOfTouch:
                _record.Count(Flow.ReEngagements);
                Engage(ref person, day, draws);
                break;
        }
    }

    private readonly void LoseTouch(ref Person person, float day, PersonDraws draws)
    {
        _record.Count(Flow.Disengagements);
        _record.Leave(Stock.Engaged);
        person.Membership = Membership.OutOfTouch;
        person.Due[Clock.CheckIn] = Clocks.Never;
        SetEngagementClock(ref person, day, _city.Rates.ReEngagement, draws);
    }

    // Also for those who have not got as far as the intake.
    private readonly void LeaveProgramme(ref Person person, float day, PersonDraws draws)
    {
        if (person.Membership == Membership.AwaitsSlot)
            StopWaitingForSlot(ref person);
        else if (person.Membership == Membership.AwaitsIntake)
            MissIntake(ref person, isCharged: false, day, draws);
        if (!person.IsEnrolled)
            return;

        StopWaitingForUnit(ref person, day, draws);
        _places[Places.Slot].GiveBack(day);
        _record.Count(Flow.ProgrammeExits);
        _record.Leave(Stock.Enrolled);
        if (person.Membership == Membership.Engaged)
            _record.Leave(Stock.Engaged);
        ForgetProgramme(ref person);
        AwaitReview(ref person, day);
    }

    private static void ForgetProgramme(ref Person person)
    {
        (person.Membership, person.Attention) = (Membership.None, 1);
        person.Due[Clock.CheckIn] = Clocks.Never;
        person.Due[Clock.Engagement] = Clocks.Never;
        person.Due[Clock.LeavingProgramme] = Clocks.Never;
    }

    private static void SetEngagementClock(ref Person person, float day, double perDay, PersonDraws draws) =>
        person.Due[Clock.Engagement] = AfterWait(FreeFrom(in person, day), draws.Exponential(Decision.NextEngagement, person.Asked.Next(Recurring.Engagement)), perDay);

    private static float AfterWait(float day, double exponential, double perDay) => perDay == 0 ? Clocks.Never : (float)(day + (exponential / perDay));
}
