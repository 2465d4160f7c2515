using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.Life;

/// <content>Growing older, and leaving the model by death or by moving away: the places in the programme, in treatment and in a housing unit are given back.</content>
internal partial struct LeadModel
{
    private readonly void LeaveForGood(ref Person person, float day, Flow why, PersonDraws draws)
    {
        if (person.Membership != Membership.None)
            LeaveProgramme(ref person, day, draws);
        if (person.WaitsForTreatment)
            StopWaitingForTreatment(ref person);
        if (person.Use == UseState.Treatment)
        {
            GiveTreatmentPlaceBack(ref person, day);
            person.Use = UseState.NotDependent;
        }
        if (person.Housing == Housing.InUnit)
            GiveUnitBack(ref person, day);
        EnterCensuses(in person, people: -1);
        _record.Count(why);
        person.Due.StopAll();
        ((Span<float>)person.At).Fill(Clocks.Never);
    }

    // Sellers who stop selling leave the model by the same clock as those who move away.
    private readonly Flow WhyLeaving(in Person person, PersonDraws draws) =>
        person.Class == PersonClass.Seller && draws.Happens(_city.Rates.StoppersAmongLeavers, Decision.StopSelling, 0) ? Flow.StoppedSelling : Flow.Departures;

    private readonly void GrowOlder(ref Person person, float day, PersonDraws draws)
    {
        float otherDeath = _hazards.OtherDeathOf(in person);
        EnterCensuses(in person, people: -1);
        if (person.Use == UseState.Treatment)
            _record.CountOnLaterNewYears(-1);
        person.Age++;
        _record.At(day, CellOf(in person));
        EnterCensuses(in person);
        if (person.Use == UseState.Treatment)
            _record.CountOnLaterNewYears(1);

        int next = person.Age + 1;
        person.Due[Clock.NextAgeBand] = next < AgeBands.All.Count
            ? (float)(day + ((AgeBands.FirstYear[next] - AgeBands.FirstYear[person.Age]) * KnownUnits.DaysPerYear))
            : Clocks.Never;
        SetArrests(ref person, NothingRang, day, draws);
        SetSteady(ref person, Clock.OtherDeath, otherDeath, _hazards.OtherDeathOf(in person), NothingRang, day, draws);
    }
}
