using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Randomness;
using static Lead.Sim.Reference.LeadCoreRates;
using static Lead.Sim.Reference.LeadCoreState;

namespace Lead.Sim.Reference;

/// <summary>The reference model lead-core on the kernel: a small diversion model whose figures are known from independent implementations.</summary>
/// <remarks>
/// Time in days, rates per year. A person who dies is replaced at once by a fresh one. Everything is private but what takes or gives back a programme slot.
/// </remarks>
/// <typeparam name="TLuck">Where random numbers come from.</typeparam>
/// <typeparam name="TRecorder">What becomes of what happens.</typeparam>
public struct LeadCoreModel<TLuck, TRecorder> : IModel<LeadCorePerson>
    where TLuck : struct, ILuck<TLuck>
    where TRecorder : struct, ILeadCoreRecorder
{
    private readonly TLuck _luck;
    private readonly TRecorder _recorder;
    private readonly int _people, _firstCap, _secondCap;
    private int _arrived, _held;

    /// <summary>One replication, ready to be run by the kernel.</summary>
    /// <param name="people">Caps are scaled with it: 60 and 600 slots for 10,000 people.</param>
    /// <param name="luck">The replication's random numbers.</param>
    /// <param name="recorder">Where to count.</param>
    /// <param name="capRatio">Slots relative to the definition.</param>
    public LeadCoreModel(int people, TLuck luck, TRecorder recorder, double capRatio = 1)
    {
        (_people, _luck, _recorder) = (people, luck, recorder);
        (_firstCap, _secondCap) = ((int)(capRatio * 60 * people / 10_000), (int)(capRatio * 600 * people / 10_000));
    }

    /// <inheritdoc/>
    public bool TryArrive(out int id, out LeadCorePerson person)
    {
        id = _arrived;
        person = default;
        if (_arrived == _people)
            return false;

        _arrived++;
        TLuck luck = _luck.ForPerson(id);
        Settle(ref person, luck);
        if (luck.Happens(0.2, Decision.FirstState, 0))
            person.State = InRemission;
        DrawNext(ref person, 0, luck);
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Upcoming Foresee(int id, in LeadCorePerson person) => new(person.Day, person.Next >> 1, (person.Next & 1) != 0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Happen(int id, int place, ref LeadCorePerson person, Upcoming upcoming)
    {
        double day = upcoming.Day;
        TLuck luck = _luck.ForPerson(id);
        switch ((Happening)upcoming.What)
        {
            case Happening.WillingArrest when _held < (day < ExpansionDay ? _firstCap : _secondCap):
                _held++;
                _recorder.Arrest(day);
                _recorder.Divert(day);
                person.State = InLead;
                break;
            case Happening.WillingArrest or Happening.Arrest:
                _recorder.Arrest(day);
                _recorder.Jail(day);
                (person.JailedFrom, person.State) = (person.State, InJail);
                break;
            case Happening.Release:
                _recorder.Release(day);
                person.RiskUntil = (float)(day + RiskDays);
                if (person.JailedFrom == InLead && luck.Happens(0.8, Decision.AfterTreatment, person.Events))
                    person.State = InLead;
                else
                    ToUseFrom(ref person, person.JailedFrom, day);
                break;
            case Happening.MovesOn:
                LeadCoreState from = person.State;
                ToUseFrom(ref person, from, day);
                if (from == InUse)
                    person.State = InTreatment;
                else if (luck.Happens(Remission[(int)from], Decision.AfterTreatment, person.Events))
                    person.State = InRemission;
                break;
            default:
                _recorder.Die(day);
                ToUseFrom(ref person, person.State, day);
                person.Events++;
                Settle(ref person, luck);
                break;
        }
        person.Events++;
        DrawNext(ref person, day, luck);
    }

    /// <inheritdoc/>
    public readonly bool TryCall(double by, out int place, out Upcoming upcoming)
    {
        // Nobody waits for anything.
        (place, upcoming) = (-1, default);
        return false;
    }

    private void ToUseFrom(ref LeadCorePerson person, LeadCoreState from, double day)
    {
        person.State = InUse;
        if (from != InLead)
            return;
        _held--;
        _recorder.LeaveProgramme(day);
    }

    // When and what is drawn as soon as a state begins: nothing comes between.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void DrawNext(ref LeadCorePerson person, double day, TLuck luck)
    {
        if (person.State == InJail)
        {
            person.Day = day + luck.From(Stay, Decision.JailStay, person.Events);
            Expect(ref person, Happening.Release, isMeeting: person.JailedFrom == InLead);
            return;
        }

        // The quotient does not wait for the random number: 0.93 of the time that dividing the number takes.
        int state = (int)person.State;
        double arrest = ArrestRatio[state] * person.ArrestsPerYear, movesOn = MovesOn[state], total = arrest + movesOn + Death[state], daysEach = DaysPerYear / total;
        double wait = luck.Exponential(Decision.NextArrest, person.Events);
        if (person.State == InUse && day < person.RiskUntil)
        {
            // The hazard is higher until the risk fades: the exponential is spent there first.
            double high = total + ExtraDeathAfterRelease, left = wait - ((person.RiskUntil - day) * PerYear * high);
            if (left < 0)
                (total, daysEach) = (high, DaysPerYear / high);
            else
                (day, wait) = (person.RiskUntil, left);
        }
        person.Day = day + (wait * daysEach);

        double u = luck.Uniform(Decision.Charge, person.Events) * total;
        if (u >= arrest)
            Expect(ref person, u < arrest + movesOn ? Happening.MovesOn : Happening.Death, isMeeting: person.State == InLead);
        else if (IsWillingToBeDiverted(in person, luck))
            Expect(ref person, Happening.WillingArrest, isMeeting: true);
        else
            Expect(ref person, Happening.Arrest, isMeeting: false);
    }

    private static void Expect(ref LeadCorePerson person, Happening what, bool isMeeting) => person.Next = (byte)(((int)what << 1) | (isMeeting ? 1 : 0));

    // Everything but the slot: whether one is free is for the meeting to find out.
    private static bool IsWillingToBeDiverted(in LeadCorePerson person, TLuck luck) =>
        person.State == InUse && person.EligibleIn <= (person.Day < ExpansionDay ? 0 : 2)
        && luck.Happens(0.8 * Math.Min(1, person.Day * PerYear), Decision.OfferAtArrest, person.Events)
        && luck.Happens(0.6, Decision.AcceptanceAtArrest, person.Events);

    // Gamma with shape 2 and mean 1.2 is the sum of two exponentials of mean 0.6.
    private static void Settle(ref LeadCorePerson person, TLuck luck)
    {
        uint now = person.Events;
        person.State = InUse;
        person.RiskUntil = 0;
        person.ArrestsPerYear = (float)(0.6 * (luck.Exponential(Decision.Frailty, 2 * now) + luck.Exponential(Decision.Frailty, (2 * now) + 1)));
        double place = luck.Uniform(Decision.Area, now) * 18;
        int district = (int)(place / 2);
        person.EligibleIn = place - (2 * district) < 1 ? (byte)district : LeadCorePerson.Nowhere;
    }

    private enum Happening
    {
        Arrest,
        WillingArrest,
        Release,
        MovesOn,
        Death,
    }
}
