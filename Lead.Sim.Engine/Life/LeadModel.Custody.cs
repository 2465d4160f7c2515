using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Custody: a jail stay by charge, drawn at booking; prison after a conviction or a revocation, from freedom or from jail. Custody ends treatment (unless the
/// jail continues it) and waiting for it, and a jail may begin one; it stops the clocks of a free life and starts the risk of the weeks after release. Nobody overdoses in custody; other causes of death go on.
/// </content>
internal partial struct LeadModel
{
    private readonly void Book(ref Person person, Charge charge, float day, PersonDraws draws)
    {
        int? induction = InductionOf(in person, day, draws);
        EndTreatmentByCustody(ref person, day, draws);
        if (induction is { } modality)
            BeginTreatmentInJail(ref person, modality, day, draws);
        EndWarrant(ref person, day);
        FileCase(ref person, charge, day, draws);
        _record.Count(Flow.Bookings);
        CountJailed(ref person, day);
        float release = (float)(day + _city.StayAfter(charge, day).Days(person.Arrests - 1, draws, Decision.JailStay, person.Asked.Next(Recurring.Booking)));
        EnterCustody(ref person, Custody.Jail, day, release);
    }

    private readonly void Imprison(ref Person person, double meanDays, float day, PersonDraws draws)
    {
        EndTreatmentByCustody(ref person, day, draws);
        if (person.Membership is Membership.AwaitsSlot or Membership.AwaitsIntake)
            LeaveProgramme(ref person, day, draws);
        StopWaitingForUnit(ref person, day, draws);
        _record.Count(Flow.PrisonAdmissions);
        double term = meanDays * draws.Exponential(Decision.PrisonTerm, person.Asked.Next(Recurring.Imprisonment));
        EnterCustody(ref person, Custody.Prison, day, (float)(day + term));
    }

    // From freedom, or from jail to prison; never for less time than was already due.
    private readonly void EnterCustody(ref Person person, Custody custody, float day, float release)
    {
        float free = day;
        if (person.IsFree)
            StandStill(ref person, day);
        else
        {
            free = person.Due[Clock.Release];
            release = Math.Max(free, release);
            _record.Leave(StockOf(person.Custody));
        }
        _record.Enter(StockOf(custody));
        person.Custody = custody;
        person.LosesTolerance |= release - day >= _city.Rates.ToleranceLostAfterDays;
        person.Due[Clock.Release] = release;
        Postpone(ref person, free, release);
    }

    private static Stock StockOf(Custody custody) => custody == Custody.Prison ? Stock.PrisonCensus : Stock.JailCensus;

    private readonly void EndTreatmentByCustody(ref Person person, float day, PersonDraws draws)
    {
        if (person.WaitsForTreatment)
            StopWaitingForTreatment(ref person);
        uint ordinal = person.IsFree ? 2 * person.Asked[Recurring.Booking] : (2 * person.Asked[Recurring.Imprisonment]) + 1;
        if (person.Use != UseState.Treatment || draws.Happens(_city.RulesOn(day).JailTreatment, Decision.JailTreatment, ordinal))
            return;
        GiveTreatmentPlaceBack(ref person, day);
        ReturnToActiveUse(ref person, day, draws);
    }

    private readonly void Release(ref Person person, float day, PersonDraws draws)
    {
        _record.Count(Flow.Releases);
        _record.Leave(StockOf(person.Custody));
        person.Due[Clock.Release] = Clocks.Never;
        person.Custody = Custody.Free;
        if (person.Use == UseState.Remission)
            RaiseRelapse(ref person, day);
        if (person.Use != UseState.NotDependent && person.LosesTolerance)
            BeginRisk(ref person, RecentRisk.ReleaseWeeksOneAndTwo, day);
        person.LosesTolerance = false;
        person.SinceRelease = 1;
        person.Due[Clock.TimeSinceRelease] = day + RecoveryStages.LastDay(1);
        GoOn(ref person, day, draws);
    }

    private readonly void PassStage(ref Person person, float day, PersonDraws draws)
    {
        int stage = person.SinceRelease + 1;
        bool isLongAgo = stage > RecoveryStages.Count;
        person.SinceRelease = (byte)(isLongAgo ? 0 : stage);
        person.Due[Clock.TimeSinceRelease] = isLongAgo ? Clocks.Never : day + RecoveryStages.LastDay(stage) - RecoveryStages.LastDay(stage - 1);
        SetArrests(ref person, NothingRang, day, draws);
    }
}
