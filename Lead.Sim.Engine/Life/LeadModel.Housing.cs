using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Housing of dependent users: lost and found at constant hazards while free. Engaged participants who are unhoused ask for a housing unit of the programme
/// when they enrol, when they lose their housing and when they come back into touch. Who finds none free is refused until the next occasion, or waits: until
/// called, housed otherwise, tired of it, out of the programme or in prison. A unit is left for housing of one's own or lost, both at constant hazards; leaving the programme does not end it, and it is kept during custody. Who has just lost
/// a unit does not ask at once: the answer would be the same unit.
/// </content>
internal partial struct LeadModel
{
    private readonly bool HasUnits(float day) => _city.RulesOn(day).HousingUnits > 0;

    // Where the first day or the arrival finds a dependent user.
    private readonly void FindHousing(ref Person person, float day, PersonDraws draws)
    {
        if (draws.Happens(_city.Scenario.Housing.Unhoused.Value, Decision.FirstHousing, 0))
            person.Housing = Housing.Unhoused;
        SetHousingClock(ref person, day, draws);
    }

    private readonly void ChangeHousing(ref Person person, float day, PersonDraws draws)
    {
        switch (person.Housing)
        {
            case Housing.Housed:
                LoseHousing(ref person);
                SetHousingClock(ref person, day, draws);
                if (person.Membership == Membership.Engaged)
                    AskForUnit(ref person, day, draws);
                break;
            case Housing.Unhoused:
                EndUnhousedOrWait(ref person, day, draws);
                break;
            case Housing.InUnit:
                LeaveUnit(ref person, day, draws);
                break;
        }
        SetArrests(ref person, NothingRang, day, draws);
        SetOverdose(ref person, NothingRang, day, draws);
    }

    private readonly void AskForUnit(ref Person person, float day, PersonDraws draws)
    {
        if (person.Housing != Housing.Unhoused || person.WaitsForUnit || !HasUnits(day))
            return;
        switch (Ask(Places.Unit, comesFirst: false, day))
        {
            case Answer.Given:
                MoveIn(ref person, day, draws);
                break;
            case Answer.Waits:
                person.WaitsForUnit = true;
                SetHousingClock(ref person, day, draws);
                break;
        }
    }

    private readonly void TakeUnitFromLine(ref Person person, float day, PersonDraws draws)
    {
        TakeFromLine(Places.Unit);
        person.WaitsForUnit = false;
        MoveIn(ref person, day, draws);
    }

    private readonly void StopWaitingForUnit(ref Person person, float day, PersonDraws draws)
    {
        if (!person.WaitsForUnit)
            return;
        StopWaiting(Places.Unit);
        person.WaitsForUnit = false;
        SetHousingClock(ref person, day, draws);
    }

    private readonly void MoveIn(ref Person person, float day, PersonDraws draws)
    {
        LeaveUnhoused();
        _record.Enter(Stock.InHousingUnits);
        person.Housing = Housing.InUnit;
        SetHousingClock(ref person, day, draws);
    }

    // One clock for finding housing and for giving up the wait for a unit; which of them it was is drawn.
    private readonly void EndUnhousedOrWait(ref Person person, float day, PersonDraws draws)
    {
        double givesUp = person.WaitsForUnit ? _city.Rates.GivingUpUnit / (_city.Rates.GivingUpUnit + _city.Rates.FindingHousing) : 0;
        bool staysUnhoused = draws.Happens(givesUp, Decision.AfterUnit, person.Asked[Recurring.Housing]);
        StopWaitingForUnit(ref person, day, draws);
        if (staysUnhoused)
            return;
        LeaveUnhoused();
        HaveOwnHousing(ref person);
        SetHousingClock(ref person, day, draws);
    }

    // One clock for both ways out of a unit: it rings at the sum of their hazards, and then it is drawn which of them it was.
    private readonly void LeaveUnit(ref Person person, float day, PersonDraws draws)
    {
        double lost = _city.Rates.LosingUnit / (_city.Rates.LosingUnit + _city.Rates.MovingOnFromUnit);
        bool isLost = draws.Happens(lost, Decision.AfterUnit, person.Asked[Recurring.Housing]);
        GiveUnitBack(ref person, day);
        if (isLost)
            LoseHousing(ref person);
        else
            HaveOwnHousing(ref person);
        SetHousingClock(ref person, day, draws);
    }

    private readonly void GiveUnitBack(ref Person person, float day)
    {
        _places[Places.Unit].GiveBack(day);
        _record.Count(Flow.HousingUnitExits);
        _record.Leave(Stock.InHousingUnits);
        person.Housing = Housing.Housed;
    }

    private readonly void LoseHousing(ref Person person)
    {
        _record.Count(Flow.HousingLost);
        _record.Enter(Stock.Unhoused);
        person.Housing = Housing.Unhoused;
    }

    private readonly void HaveOwnHousing(ref Person person)
    {
        _record.Count(Flow.HousingFound);
        person.Housing = Housing.Housed;
    }

    private readonly void LeaveUnhoused() => _record.Leave(Stock.Unhoused);

    private readonly void SetHousingClock(ref Person person, float day, PersonDraws draws)
    {
        double change = person.Housing switch
        {
            Housing.Unhoused => _city.Rates.FindingHousing + (person.WaitsForUnit ? _city.Rates.GivingUpUnit : 0),
            Housing.InUnit => _city.Rates.MovingOnFromUnit + _city.Rates.LosingUnit,
            _ => _city.Rates.LosingHousing,
        };
        person.Due[Clock.Housing] = AfterWait(FreeFrom(in person, day), draws.Exponential(Decision.NextHousing, person.Asked.Next(Recurring.Housing)), change);
    }
}
