using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// From the referral to the enrolment: a slot, at once or after a wait, then an exponential time to the intake. Who has not come within the window, or never
/// will, gives the slot back; a charge that was diverted is filed then. Days in custody do not count, and prison ends both waits.
/// </content>
internal partial struct LeadModel
{
    // True if a slot was to be had at once.
    private readonly bool AskForSlot(ref Person person, byte charge, bool missesIntake, float day, PersonDraws draws)
    {
        uint request = person.Asked.Next(Recurring.SlotRequest);
        switch (Ask(Places.Slot, comesFirst: charge != Person.NoCharge, day))
        {
            case Answer.Given:
                AwaitIntake(ref person, charge, missesIntake, day, draws);
                return true;
            case Answer.Waits:
                person.Membership = Membership.AwaitsSlot;
                float patience = AfterWait(day, draws.Exponential(Decision.PatienceForSlot, request), _city.Rates.GivingUpSlot);
                person.Due[Clock.Engagement] = Math.Min(patience, EndOfProgramme(day));
                return false;
            default:
                return false;
        }
    }

    // Who waited was charged long ago.
    private readonly void TakeSlotFromLine(ref Person person, float day, PersonDraws draws)
    {
        TakeFromLine(Places.Slot);
        AwaitIntake(ref person, Person.NoCharge, missesIntake: false, day, draws);
    }

    private readonly void StopWaitingForSlot(ref Person person)
    {
        StopWaiting(Places.Slot);
        ForgetProgramme(ref person);
    }

    private readonly void AwaitIntake(ref Person person, byte charge, bool missesIntake, float day, PersonDraws draws)
    {
        double wait = _city.Rates.TimeToIntakeDays * draws.Exponential(Decision.TimeToIntake, person.Asked[Recurring.SlotRequest]);
        double window = _city.RulesOn(day).IntakeWindowDays;
        person.Membership = Membership.AwaitsIntake;
        person.MissesIntake = missesIntake || wait > window;
        person.DivertedCharge = charge;
        person.Due[Clock.Engagement] = (float)(FreeFrom(in person, day) + (person.MissesIntake ? window : wait));
        person.Due[Clock.LeavingProgramme] = EndOfProgramme(day);
        _record.Enter(Stock.AwaitingIntake);
    }

    // The day of the intake, or the last day on which it could have been.
    private readonly void ComeToIntakeOrNot(ref Person person, float day, PersonDraws draws)
    {
        if (person.MissesIntake)
            MissIntake(ref person, isCharged: _city.RulesOn(day).NoShowIsCharged, day, draws);
        else
            Enrol(ref person, day, draws);
    }

    private readonly void MissIntake(ref Person person, bool isCharged, float day, PersonDraws draws)
    {
        _places[Places.Slot].GiveBack(day);
        _record.Leave(Stock.AwaitingIntake);
        _record.Count(Flow.ReferralsNoShow);
        ForgetProgramme(ref person);
        if (isCharged && person.DivertedCharge != Person.NoCharge)
            FileCase(ref person, (Charge)person.DivertedCharge, day, draws);
    }
}
