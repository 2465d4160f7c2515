using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Randomness;
using MathNet.Numerics.Distributions;
using static Lead.Sim.Reference.LeadCoreState;

namespace Lead.Sim.Reference;

/// <summary>The reference model lead-core on the kernel: a small diversion model whose figures are known from independent implementations.</summary>
/// <remarks>
/// Its numbers are part of its definition, not evidence, and so stand here and not in a scenario. Time in days, rates per year. A person who dies is
/// replaced at once by a fresh one. Everything is private but what takes or gives back a programme slot.
/// </remarks>
public struct LeadCore : IModel<LeadCorePerson>
{
    /// <summary>Ten years, days.</summary>
    public const double HorizonDays = 3652.5;

    private const double PerYear = 1 / 365.25;
    private const double RiskDays = 14, ExpansionDay = 1096;
    private const double EntryInUse = 0.25, DeathInUse = 0.02, ExtraDeathAfterRelease = 7 * DeathInUse;

    private static readonly QuantileTable Stay = new(p => Math.Exp(Math.Log(5) + (1.6 * Normal.InvCDF(0, 1, p))));

    // By state A, L, T, R: arrests relative to active use, rate of moving on, rate of death, chance of remission when moving on.
    private static readonly double[] ArrestRatio = [1, 0.42, 0.30, 0.10];
    private static readonly double[] MovesOn = [EntryInUse, 1 / 1.5, 1 / 0.5, 0.30];
    private static readonly double[] Death = [DeathInUse, 0.010, 0.007, 0.004];
    private static readonly double[] Remission = [0, 0.35, 0.40, 0];

    private readonly Draws _draws;
    private readonly int _people, _firstCap, _secondCap;
    private readonly LeadCoreRecord _record;
    private int _arrived, _held;

    /// <summary>One replication, ready to be run by the kernel.</summary>
    /// <param name="people">Caps are scaled with it: 60 and 600 slots for 10,000 people.</param>
    /// <param name="seed">See <see cref="Draws"/>.</param>
    /// <param name="replication">See <see cref="Draws"/>.</param>
    /// <param name="record">Where to count.</param>
    /// <param name="capRatio">Slots relative to the definition.</param>
    public LeadCore(int people, ulong seed, int replication, LeadCoreRecord record, double capRatio = 1)
    {
        (_people, _draws, _record) = (people, new Draws(seed, replication), record);
        (_firstCap, _secondCap) = ((int)(capRatio * 60 * people / 10_000), (int)(capRatio * 600 * people / 10_000));
    }

    /// <summary>Runs one replication and returns what was counted.</summary>
    public static LeadCoreRecord Run(int people, ulong seed, int replication, MeetingCalendar<LeadCorePerson>? meetings = null, double capRatio = 1)
    {
        var record = new LeadCoreRecord();
        var model = new LeadCore(people, seed, replication, record, capRatio);
        record.Happenings = Kernel.Run(ref model, HorizonDays, meetings ?? new MeetingCalendar<LeadCorePerson>(people));
        return record;
    }

    /// <inheritdoc/>
    public bool TryArrive(out int id, out LeadCorePerson person)
    {
        id = _arrived;
        person = default;
        if (_arrived == _people)
            return false;

        _arrived++;
        PersonDraws draws = _draws.Of(id);
        Settle(ref person, draws);
        if (draws.Happens(0.2, Decision.FirstState, 0))
            person.State = InRemission;
        DrawNext(ref person, 0, draws);
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Upcoming Foresee(int id, in LeadCorePerson person)
    {
        if (person.State == InJail)
            return new(person.Day, (int)Happening.Release, person.JailedFrom == InLead);

        double arrest = ArrestRatio[(int)person.State] * person.ArrestsPerYear;
        double movesOn = MovesOn[(int)person.State];
        double total = arrest + movesOn + DeathIn(person.State, person.Day < person.RiskUntil);
        double u = _draws.Of(id).Uniform(Decision.Charge, person.Events) * total;

        Happening what = u < arrest ? Happening.Arrest : u < arrest + movesOn ? Happening.MovesOn : Happening.Death;
        bool meets = what == Happening.Arrest ? IsWillingToBeDiverted(id, in person) : person.State == InLead;
        return new(person.Day, (int)what, meets);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Happen(int id, int place, ref LeadCorePerson person, Upcoming upcoming)
    {
        double day = upcoming.Day;
        PersonDraws draws = _draws.Of(id);
        switch ((Happening)upcoming.What)
        {
            case Happening.Arrest:
                _record.Arrests.Count(day);
                if (upcoming.IsMeeting && _held < (day < ExpansionDay ? _firstCap : _secondCap))
                {
                    _held++;
                    _record.Diversions.Count(day);
                    _record.Enrolment.Enter(day);
                    person.State = InLead;
                }
                else
                {
                    _record.Jail.Enter(day);
                    (person.JailedFrom, person.State) = (person.State, InJail);
                }
                break;
            case Happening.Release:
                _record.Jail.Leave(day);
                person.RiskUntil = (float)(day + RiskDays);
                if (person.JailedFrom == InLead && draws.Happens(0.8, Decision.AfterTreatment, person.Events))
                    person.State = InLead;
                else
                    ToUseFrom(ref person, person.JailedFrom, day);
                break;
            case Happening.MovesOn:
                LeadCoreState from = person.State;
                ToUseFrom(ref person, from, day);
                if (from == InUse)
                    person.State = InTreatment;
                else if (draws.Happens(Remission[(int)from], Decision.AfterTreatment, person.Events))
                    person.State = InRemission;
                break;
            default:
                _record.Deaths.Count(day);
                ToUseFrom(ref person, person.State, day);
                person.Events++;
                Settle(ref person, draws);
                break;
        }
        person.Events++;
        DrawNext(ref person, day, draws);
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
        _record.Enrolment.Leave(day);
    }

    // Everything but the slot: whether one is free is for the meeting to find out.
    private readonly bool IsWillingToBeDiverted(int id, in LeadCorePerson person)
    {
        if (person.State != InUse || !person.IsEligible || person.District > (person.Day < ExpansionDay ? 0 : 2))
            return false;
        PersonDraws draws = _draws.Of(id);
        return draws.Happens(0.8 * Math.Min(1, person.Day * PerYear), Decision.OfferAtArrest, person.Events)
            && draws.Happens(0.6, Decision.AcceptanceAtArrest, person.Events);
    }

    // Gamma with shape 2 and mean 1.2 is the sum of two exponentials of mean 0.6.
    private static void Settle(ref LeadCorePerson person, PersonDraws draws)
    {
        uint now = person.Events;
        person.State = InUse;
        person.RiskUntil = 0;
        person.ArrestsPerYear = (float)(0.6 * (draws.Exponential(Decision.Frailty, 2 * now) + draws.Exponential(Decision.Frailty, (2 * now) + 1)));
        double place = draws.Uniform(Decision.Area, now) * 18;
        person.District = (byte)(place / 2);
        person.IsEligible = place - (2 * person.District) < 1;
    }

    private static double DeathIn(LeadCoreState state, bool justReleased) =>
        state == InUse && justReleased ? DeathInUse + ExtraDeathAfterRelease : Death[(int)state];

    private static void DrawNext(ref LeadCorePerson person, double day, PersonDraws draws)
    {
        if (person.State == InJail)
        {
            person.Day = day + draws.From(Stay, Decision.JailStay, person.Events);
            return;
        }

        double years = draws.Exponential(Decision.NextArrest, person.Events);
        double rate = (ArrestRatio[(int)person.State] * person.ArrestsPerYear) + MovesOn[(int)person.State] + Death[(int)person.State];
        if (person.State == InUse && day < person.RiskUntil)
        {
            // The hazard is higher until the risk fades: spend the exponential there first.
            double high = rate + ExtraDeathAfterRelease;
            double spent = (person.RiskUntil - day) * PerYear * high;
            if (years < spent)
            {
                person.Day = day + (years / high / PerYear);
                return;
            }
            (day, years) = (person.RiskUntil, years - spent);
        }
        person.Day = day + (years / rate / PerYear);
    }

    private enum Happening
    {
        Arrest,
        Release,
        MovesOn,
        Death,
    }
}
