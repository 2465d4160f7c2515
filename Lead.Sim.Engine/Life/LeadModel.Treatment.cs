using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Treatment: people in active use ask for a place at a constant hazard, more often while engaged in the programme, and are seen at once or after a stated wait.
/// Who finds a place stays a Weibull time, shorter for who enters unhoused. Who does not is refused and may ask again, or waits until called. Who waits gives up
/// at a constant hazard. Custody ends treatment and waiting. After it, some are in remission, and the risk of overdose is raised for four weeks.
/// </content>
internal partial struct LeadModel
{
    private readonly void SeekTreatment(ref Person person, float day, PersonDraws draws)
    {
        int wanted = draws.Choice(_city.ModalityShares, Decision.Modality, person.Asked[Recurring.SeekingTreatment]);
        double wait = _city.RulesOn(day).TreatmentWaitDays;
        if (wait > 0)
        {
            AwaitAppointment(ref person, wanted, (float)(day + wait), day, draws);
            return;
        }
        switch (Ask(Places.FirstTreatment + wanted, comesFirst: person.IsEnrolled, day))
        {
            case Answer.Given:
                EnterTreatment(ref person, wanted, day, draws);
                break;
            case Answer.Waits:
                (person.TreatmentWait, person.Modality) = (TreatmentWait.Place, (byte)wanted);
                person.Due[Clock.EndOfTreatment] = GivingUp(in person, Decision.PatienceForTreatment, day, draws);
                break;
        }
    }

    private readonly float GivingUp(in Person person, Decision patience, float day, PersonDraws draws) =>
        AfterWait(day, draws.Exponential(patience, person.Asked[Recurring.SeekingTreatment]), _city.Rates.GivingUpTreatment);

    private readonly void AwaitAppointment(ref Person person, int wanted, float appointment, float day, PersonDraws draws)
    {
        WaitToAsk(Places.FirstTreatment + wanted);
        float givingUp = GivingUp(in person, Decision.PatienceForTreatment, day, draws);
        person.Modality = (byte)wanted;
        (person.TreatmentWait, person.Due[Clock.EndOfTreatment]) = givingUp < appointment ? (TreatmentWait.MissedAppointment, givingUp) : (TreatmentWait.Appointment, appointment);
    }

    private readonly void ComeToAppointment(ref Person person, float day, PersonDraws draws)
    {
        (person.TreatmentWait, person.Due[Clock.EndOfTreatment]) = (TreatmentWait.Nothing, Clocks.Never);
        switch (AskAfterWait(Places.FirstTreatment + person.Modality, comesFirst: person.IsEnrolled, day))
        {
            case Answer.Given:
                EnterTreatment(ref person, person.Modality, day, draws);
                break;
            case Answer.Waits:
                // An exponential patience is no shorter for having lasted so far.
                (person.TreatmentWait, person.Due[Clock.EndOfTreatment]) = (TreatmentWait.Place, GivingUp(in person, Decision.PatienceInLine, day, draws));
                break;
        }
    }

    private readonly void TakeTreatmentFromLine(ref Person person, float day, PersonDraws draws)
    {
        TakeFromLine(Places.FirstTreatment + person.Modality);
        person.TreatmentWait = TreatmentWait.Nothing;
        EnterTreatment(ref person, person.Modality, day, draws);
    }

    private readonly void StopWaitingForTreatment(ref Person person)
    {
        StopWaiting(Places.FirstTreatment + person.Modality, isInLine: person.TreatmentWait == TreatmentWait.Place);
        (person.TreatmentWait, person.Due[Clock.EndOfTreatment]) = (TreatmentWait.Nothing, Clocks.Never);
    }

    // The jail too needs a place for whom it begins to treat; where there is none, nothing is begun and nobody waits.
    private readonly void BeginTreatmentInJail(ref Person person, int modality, float day, PersonDraws draws)
    {
        if (Ask(Places.FirstTreatment + modality, comesFirst: false, day, mayWait: false) == Answer.Given)
            EnterTreatment(ref person, modality, day, draws);
    }

    // The modality that a booking now would begin, for who is not in treatment. It is the same number that says whether a treatment goes on: nobody needs both.
    private readonly int? InductionOf(in Person person, float day, PersonDraws draws)
    {
        if (!_city.HasInduction || person.Use != UseState.Active)
            return null;
        int modality = draws.Choice(_city.RulesOn(day).JailInduction, Decision.JailTreatment, 2 * person.Asked[Recurring.Booking]);
        return modality < _city.Modalities.Length ? modality : null;
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
        if (person.TreatmentWait == TreatmentWait.Appointment)
            ComeToAppointment(ref person, day, draws);
        else if (person.WaitsForTreatment)
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
