using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Treatment: people in active use ask for a place at a constant hazard, more often while engaged in the programme. Who finds one stays a Weibull time,
/// shorter for who enters unhoused.
/// Who does not is refused and may ask again, or waits until called, giving up at a constant hazard. Custody ends treatment and waiting. After it, some are in remission, and the risk of overdose is raised for four weeks.
/// </content>
internal partial struct LeadModel
{
    private readonly void SeekTreatment(ref Person person, float day, PersonDraws draws)
    {
        uint request = person.Asked[Recurring.SeekingTreatment];
        int wanted = draws.Choice(_city.ModalityShares, Decision.Modality, request);
        switch (Ask(Places.FirstTreatment + wanted, comesFirst: person.IsEnrolled, day))
        {
            case Answer.Given:
                EnterTreatment(ref person, wanted, day, draws);
                break;
            case Answer.Waits:
                (person.WaitsForTreatment, person.Modality) = (true, (byte)wanted);
                person.Due[Clock.EndOfTreatment] = AfterWait(day, draws.Exponential(Decision.PatienceForTreatment, request), _city.Rates.GivingUpTreatment);
                break;
        }
    }

    private readonly void TakeTreatmentFromLine(ref Person person, float day, PersonDraws draws)
    {
        TakeFromLine(Places.FirstTreatment + person.Modality);
        person.WaitsForTreatment = false;
        EnterTreatment(ref person, person.Modality, day, draws);
    }

    private readonly void StopWaitingForTreatment(ref Person person)
    {
        StopWaiting(Places.FirstTreatment + person.Modality);
        person.WaitsForTreatment = false;
        person.Due[Clock.EndOfTreatment] = Clocks.Never;
    }

    private readonly void EnterTreatment(ref Person person, int modality, float day, PersonDraws draws)
    {
        LeaveActiveUse(ref person);
        _record.Enter(Stock.InTreatment);
        _record.Enter(_city.ModalityStocks[modality]);
        (person.Use, person.Modality, person.UseSince) = (UseState.Treatment, (byte)modality, day);
        person.Due[Clock.ChangeOfUse] = Clocks.Never;
        CountBeginningTreatment(in person, day);
        Modality kind = _city.Modalities[modality];
        double stay = draws.From(kind.Retention, Decision.Retention, person.Asked[Recurring.SeekingTreatment]);
        person.Due[Clock.EndOfTreatment] = (float)(day + kind.LengthOf(stay, person.Housing == Housing.Unhoused, person.UsesCocaine));
    }

    private readonly void EndTreatmentOrWait(ref Person person, float day, PersonDraws draws)
    {
        if (person.WaitsForTreatment)
            StopWaitingForTreatment(ref person);
        else
            EndTreatment(ref person, day, draws);
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
        _places[Places.FirstTreatment + person.Modality].GiveBack(day);
        _record.Count(Flow.TreatmentExits);
        CountEndingTreatment(ref person, day);
        _record.Leave(Stock.InTreatment);
        _record.Leave(_city.ModalityStocks[person.Modality]);
        person.Due[Clock.EndOfTreatment] = Clocks.Never;
    }

    private readonly void ReturnToActiveUse(ref Person person, float day, PersonDraws draws)
    {
        BeginActiveUse(ref person, day, draws);
        EnterActiveUse(in person);
    }
}
