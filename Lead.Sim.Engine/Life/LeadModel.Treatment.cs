using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Treatment: people in active use ask for a place at a constant hazard, more often while engaged in the programme. Who finds one stays a Weibull time;
/// who does not goes on and may ask again. Jail ends treatment. After it, some are in remission, and the risk of overdose is raised for four weeks.
/// </content>
internal partial struct LeadModel
{
    private readonly void SeekTreatment(ref Person person, float day, PersonDraws draws)
    {
        int cell = CellOf(in person);
        uint request = person.Asked[Recurring.SeekingTreatment];
        int wanted = draws.Choice(_city.ModalityShares, Decision.Modality, request);
        Modality modality = _city.Modalities[wanted];
        _record.Count(Flow.TreatmentRequests, day, cell);
        if (!_treatmentPlaces[wanted].TryTake(_city.RulesOn(day).TreatmentPlaces[wanted]))
        {
            _record.Count(Flow.TreatmentRefusals, day, cell);
            return;
        }

        _record.Count(Flow.TreatmentEntries, day, cell);
        LeaveActiveUse(in person, day);
        _record.Enter(Stock.InTreatment, day, cell);
        _record.Enter(_city.ModalityStocks[wanted], day, cell);
        _record.Enter(Stock.TreatmentSpending, day, cell, _city.TreatmentUsdPerDay[wanted]);
        (person.Use, person.Modality, person.UseSince) = (UseState.Treatment, (byte)wanted, day);
        person.Due[Clock.ChangeOfUse] = Clocks.Never;
        CountBeginningTreatment(in person, day);
        person.Due[Clock.EndOfTreatment] = (float)(day + modality.Retention(draws.Exponential(Decision.Retention, request)));
    }

    private readonly void EndTreatment(ref Person person, float day, PersonDraws draws)
    {
        bool isInRemission = draws.Happens(_city.Modalities[person.Modality].RemissionAtExit, Decision.AfterTreatment, person.Asked[Recurring.SeekingTreatment]);
        GiveTreatmentPlaceBack(ref person, day);
        if (isInRemission)
            BeginRemission(ref person, day, draws);
        else
            ReturnToActiveUse(ref person, day, draws);
        BeginRisk(ref person, RecentRisk.FourWeeksAfterTreatment, day);
    }

    private readonly void GiveTreatmentPlaceBack(ref Person person, float day)
    {
        int cell = CellOf(in person);
        _treatmentPlaces[person.Modality].GiveBack();
        _record.Count(Flow.TreatmentExits, day, cell);
        CountEndingTreatment(ref person, day);
        _record.Leave(Stock.InTreatment, day, cell);
        _record.Leave(_city.ModalityStocks[person.Modality], day, cell);
        _record.Leave(Stock.TreatmentSpending, day, cell, _city.TreatmentUsdPerDay[person.Modality]);
        person.Due[Clock.EndOfTreatment] = Clocks.Never;
    }

    private readonly void ReturnToActiveUse(ref Person person, float day, PersonDraws draws)
    {
        BeginActiveUse(ref person, day, draws);
        EnterActiveUse(in person, day);
    }
}
