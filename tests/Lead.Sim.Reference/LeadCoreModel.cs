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
        Settle(ref person, 0, luck);
        Begin(ref person, luck.Happens(0.2, Decision.FirstState, 0) ? InRemission : InUse, 0, 0, luck);
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
        uint now = person.Events;
        LeadCoreState from = person.State, to = InUse;
        switch ((Happening)upcoming.What)
        {
            case Happening.WillingArrest when _held < (day < ExpansionDay ? _firstCap : _secondCap):
                _held++;
                _recorder.Arrest(day);
                _recorder.Divert(day);
                to = InLead;
                break;
            case Happening.WillingArrest or Happening.Arrest:
                _recorder.Arrest(day);
                _recorder.Jail(day);
                (person.JailedFrom, to) = (from, InJail);
                break;
            case Happening.Release:
                _recorder.Release(day);
                person.RiskUntil = (float)(day + RiskDays);
                from = person.JailedFrom;
                if (from == InLead && luck.Happens(0.8, Decision.AfterTreatment, now))
                    to = InLead;
                break;
            case Happening.MovesOn when from == InUse:
                to = InTreatment;
                break;
            case Happening.MovesOn:
                if (luck.Happens(Remission[(int)from], Decision.AfterTreatment, now))
                    to = InRemission;
                break;
            default:
                _recorder.Die(day);
                Settle(ref person, ++now, luck);
                break;
        }
        if (from == InLead && to is not (InLead or InJail))
        {
            _held--;
            _recorder.LeaveProgramme(day);
        }
        Begin(ref person, to, day, now + 1, luck);
    }

    /// <inheritdoc/>
    public readonly bool TryCall(double by, out int place, out Upcoming upcoming)
    {
        // Nobody waits for anything.
        (place, upcoming) = (-1, default);
        return false;
    }

    // When and what comes next is drawn as soon as a state begins: nothing comes between. State and number are handed on beside the person: to read them
    // again right after they were written took 1.1 times as long.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Begin(ref LeadCorePerson person, LeadCoreState state, double day, uint now, TLuck luck)
    {
        (person.State, person.Events) = (state, now);
        if (state == InJail)
        {
            person.Day = day + luck.From(Stay, Decision.JailStay, now);
            Expect(ref person, Happening.Release, isMeeting: person.JailedFrom == InLead);
            return;
        }

        // The quotient does not wait for the random number: 0.93 of the time that dividing the number takes.
        double arrest = ArrestRatio[(int)state] * person.ArrestsPerYear, movesOn = MovesOn[(int)state], total = arrest + movesOn + Death[(int)state], daysEach = DaysPerYear / total;
        double wait = luck.Exponential(Decision.NextArrest, now);
        if (state == InUse && day < person.RiskUntil)
        {
            // The hazard is higher until the risk fades: the exponential is spent there first.
            double high = total + ExtraDeathAfterRelease, left = wait - ((person.RiskUntil - day) * PerYear * high);
            if (left < 0)
                (total, daysEach) = (high, DaysPerYear / high);
            else
                (day, wait) = (person.RiskUntil, left);
        }
        person.Day = day + (wait * daysEach);

        double u = luck.Uniform(Decision.Charge, now) * total;
        if (u >= arrest)
            Expect(ref person, u < arrest + movesOn ? Happening.MovesOn : Happening.Death, isMeeting: state == InLead);
        else if (state == InUse && IsWillingToBeDiverted(in person, now, luck))
            Expect(ref person, Happening.WillingArrest, isMeeting: true);
        else
            Expect(ref person, Happening.Arrest, isMeeting: false);
    }

    private static void Expect(ref LeadCorePerson person, Happening what, bool isMeeting) => person.Next = (byte)(((int)what << 1) | (isMeeting ? 1 : 0));

    // Everything but the slot: whether one is free is for the meeting to find out. What never changes in a person's life is asked first: the processor guesses
    // it right (0.96 of the time).
    private static bool IsWillingToBeDiverted(in LeadCorePerson person, uint now, TLuck luck) =>
        person.EligibleIn <= 2 && (person.EligibleIn == 0 || person.Day >= ExpansionDay)
        && luck.Happens(0.8 * Math.Min(1, person.Day * PerYear), Decision.OfferAtArrest, now)
        && luck.Happens(0.6, Decision.AcceptanceAtArrest, now);

    // Gamma with shape 2 and mean 1.2 is the sum of two exponentials of mean 0.6.
    private static void Settle(ref LeadCorePerson person, uint now, TLuck luck)
    {
        person.RiskUntil = 0;
        person.ArrestsPerYear = (float)(0.6 * (luck.Exponential(Decision.Frailty, 2 * now) + luck.Exponential(Decision.Frailty, (2 * now) + 1)));
        // Half of each district is eligible.
        int half = double.ConvertToIntegerNative<int>(luck.Uniform(Decision.Area, now) * 18);
        person.EligibleIn = half % 2 == 0 ? (byte)(half / 2) : LeadCorePerson.Nowhere;
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
