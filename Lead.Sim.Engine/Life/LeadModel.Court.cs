using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Court: a booking opens a case, or joins the one that is open, and ends a warrant. The hearing that decides comes after an exponential time. A free person may miss it: that
/// issues a warrant, and the case waits until an arrest, an amnesty or legal coordination ends the warrant. A decided case is dropped, or ends in prison,
/// probation or time served. On probation, violations are arrests of their own, and may end in prison.
/// </content>
internal partial struct LeadModel
{
    private readonly void FileCase(ref Person person, Charge charge, float day, PersonDraws draws)
    {
        if (charge is not (Charge.Warrant or Charge.Violation))
        {
            person.CaseCharge = (byte)charge;
            if (!person.HasCase)
            {
                person.HasCase = true;
                _record.Count(Flow.CasesFiled);
                _record.Enter(Stock.OpenCases);
            }
        }
        if (person.HasCase && !person.HasWarrant && person.Due[Clock.Hearing] == Clocks.Never)
            SetHearing(ref person, day, draws);
    }

    private readonly void SetHearing(ref Person person, float day, PersonDraws draws) =>
        person.Due[Clock.Hearing] = (float)(day + (_city.Rates.TimeToHearingDays * draws.Exponential(Decision.NextHearing, person.Asked.Next(Recurring.Hearing))));

    private readonly void HearCase(ref Person person, float day, PersonDraws draws)
    {
        CourtSection court = _city.Scenario.Court;
        uint hearing = person.Asked[Recurring.Hearing];
        person.Due[Clock.Hearing] = Clocks.Never;
        if (person.IsFree && draws.Happens(court.FailureToAppear.Value, Decision.Appearance, hearing))
        {
            IssueWarrant(ref person, day);
            SetArrests(ref person, NothingRang, day, draws);
            return;
        }

        CloseCase(ref person);
        if (draws.Happens(court.Dropped.Value, Decision.Disposition, 3 * hearing))
        {
            _record.Count(Flow.CasesDropped);
            return;
        }
        _record.Count(Flow.Convictions);
        if (draws.Happens(_city.PrisonShare[person.CaseCharge], Decision.Disposition, (3 * hearing) + 1))
        {
            Imprison(ref person, _city.Rates.PrisonTermDays, day, draws);
            SetClocks(ref person, NothingRang, day, draws);
        }
        else if (draws.Happens(court.Probation.Value, Decision.Disposition, (3 * hearing) + 2))
            BeginProbation(ref person, day, draws);
    }

    private readonly void CloseCase(ref Person person)
    {
        person.HasCase = false;
        person.Due[Clock.Hearing] = Clocks.Never;
        _record.Leave(Stock.OpenCases);
    }

    private readonly void IssueWarrant(ref Person person, float day)
    {
        person.HasWarrant = true;
        _record.Count(Flow.FailuresToAppear);
        _record.Enter(Stock.OutstandingWarrants);
        AwaitReview(ref person, day);
    }

    // What could clear a warrant or close a case is known in advance: the next amnesty for those with a warrant, legal coordination for new participants.
    private readonly void AwaitReview(ref Person person, float day)
    {
        float amnesty = person.HasWarrant ? _city.NextRules(day, static rules => rules.Amnesty > 0) : Clocks.Never, coordination = CoordinationOf(in person);
        person.Due[Clock.CaseReview] = coordination > day ? Math.Min(amnesty, coordination) : amnesty;
    }

    private readonly void ReviewCase(ref Person person, float day, PersonDraws draws)
    {
        PolicyInForce rules = _city.RulesOn(day);
        if (day == CoordinationOf(in person))
            CoordinateCases(ref person, day, draws);
        if (day == rules.FromDay && rules.Amnesty > 0 && person.HasWarrant)
            BeAmnestied(ref person, rules, day, draws);
        AwaitReview(ref person, day);
    }

    private readonly void BeAmnestied(ref Person person, PolicyInForce rules, float day, PersonDraws draws)
    {
        if (!draws.Happens(rules.Amnesty, Decision.Amnesty, person.Asked.Next(Recurring.Amnesty)))
            return;
        _record.Count(Flow.WarrantsCleared);
        EndWarrant(ref person, day);
        SetHearing(ref person, day, draws);
    }

    private readonly void EndWarrant(ref Person person, float day)
    {
        if (!person.HasWarrant)
            return;
        person.HasWarrant = false;
        AwaitReview(ref person, day);
        _record.Leave(Stock.OutstandingWarrants);
    }

    private readonly void BeginProbation(ref Person person, float day, PersonDraws draws)
    {
        if (!person.IsOnProbation)
        {
            _record.Enter(Stock.OnProbation);
            person.IsOnProbation = true;
            SetSteady(ref person, Clock.Violation, 0, _hazards.ViolationOf(in person), NothingRang, FreeFrom(in person, day), draws);
        }
        float end = (float)(day + _city.Rates.ProbationTermDays);
        person.Due[Clock.EndOfProbation] = person.Due[Clock.EndOfProbation] < Clocks.Never ? Math.Max(person.Due[Clock.EndOfProbation], end) : end;
    }

    private readonly void EndProbation(ref Person person)
    {
        if (!person.IsOnProbation)
            return;
        person.IsOnProbation = false;
        (person.Due[Clock.EndOfProbation], person.Due[Clock.Violation]) = (Clocks.Never, Clocks.Never);
        _record.Leave(Stock.OnProbation);
    }

    private readonly void ViolateProbation(ref Person person, float day, PersonDraws draws)
    {
        _record.Count(Flow.Arrests);
        _record.Count(Flow.ViolationArrests);
        RememberArrest(ref person, day);
        uint violation = person.Asked[Recurring.Violation];
        Book(ref person, Charge.Violation, day, draws);
        if (draws.Happens(_city.Scenario.Court.Revocation.Value, Decision.Revocation, violation))
        {
            EndProbation(ref person);
            Imprison(ref person, _city.RevocationTermDays(day), day, draws);
            return;
        }
        float hazard = _hazards.ViolationOf(in person);
        SetSteady(ref person, Clock.Violation, hazard, hazard, Clock.Violation, FreeFrom(in person, day), draws);
    }

    // Where the first day finds people; spells found under way have the length of new ones, being exponential or nearly so.
    private readonly void FindInCourt(ref Person person, PersonDraws draws)
    {
        bool hasWarrant = draws.Happens(_city.FirstWarrant, Decision.FirstStanding, 1);
        if (hasWarrant || draws.Happens(_city.FirstCase, Decision.FirstStanding, 0))
        {
            (person.HasCase, person.HasWarrant) = (true, hasWarrant);
            person.CaseCharge = (byte)(person.Class == PersonClass.Seller ? Charge.Sale : Charge.Possession);
            if (hasWarrant)
                AwaitReview(ref person, 0);
            else
                SetHearing(ref person, 0, draws);
        }
        if (draws.Happens(_city.FirstProbation, Decision.FirstStanding, 2))
        {
            person.IsOnProbation = true;
            person.Due[Clock.EndOfProbation] = (float)(_city.Rates.ProbationTermDays * draws.Uniform(Decision.FirstStanding, 4));
        }
    }
}
