using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <summary>The LEAD model on the kernel: this page says what can happen to a person and what of it is a meeting; the other files say how.</summary>
/// <remarks>
/// Every process has its own clock, drawn from its own numbers. A happening changes the person's state; a clock is set anew only if it rang or if that
/// changed its hazard, and then it keeps the luck it had left. So two scenarios give a person the same life but for what the policy changes in it.
/// </remarks>
internal partial struct LeadModel : IModel<Person>
{
    private readonly City _city;
    private readonly HazardTables _hazards;
    private readonly Draws _draws;
    private readonly Recorder _record;
    private readonly Places[] _places;
    private readonly Timeline[][] _outreach;
    private readonly Timeline[] _community;
    private readonly bool[] _hasContacts;
    private readonly int _people;

    // To whom it is happening, for those who will wait for something. Two numbers side by side: as one value they would go through memory.
    private int _happeningTo, _keptAt;

    // Who arrives next: the forerunner's place, the generation of newcomers, and the day.
    private int _place, _generation;
    private double _arrival;

    public LeadModel(City city, HazardTables hazards, ulong seed, int replication, int people, Recorder record, Places[] places)
    {
        (_city, _hazards, _draws, _people) = (city, hazards, new Draws(seed, replication), people);
        (_record, _places) = (record, places);

        // Nobody is referred until it is known among how many.
        (_outreach, _community, _hasContacts) = (Outreach(city, NobodyByArea(city)), Community(city, NobodyByArea(city)), new bool[city.Areas.Count]);
        int[][] residents = ResidentsByArea();
        (_outreach, _community) = (Outreach(city, residents), Community(city, residents));
        for (int area = 0; area < _hasContacts.Length; area++)
            _hasContacts[area] = !_community[area].IsNothing || _outreach[area].Any(weighted => !weighted.IsNothing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Upcoming Foresee(int id, in Person person)
    {
        Clock clock = person.Due.Earliest(out float day);
        return new(day, (int)clock, day < _city.HorizonDays && IsMeeting(id, in person, clock, day));
    }

    // Whatever takes or gives back what others could want: a programme slot, a treatment place or a housing unit. At a check-in it counts how many
    // hold a slot. Who waits for something lives day by day with the others.
    private readonly bool IsMeeting(int id, in Person person, Clock clock, float day)
    {
        // A test of bits for most of what happens: a switch would be guessed wrong by the processor.
        uint rings = 1u << (int)clock, meetings = person.HoldsAPlace ? AlwaysMeetings | MeetingsOfHolders : AlwaysMeetings;
        return person.Waits | (rings & meetings) != 0 || ((rings & (AlwaysPrivate | AlwaysMeetings | MeetingsOfHolders)) == 0 && CouldMatterToOthers(id, in person, clock, day));
    }

    private const uint AlwaysPrivate =
        (1u << (int)Clock.Release) | (1u << (int)Clock.TimeSinceRelease) | (1u << (int)Clock.RiskFades) | (1u << (int)Clock.ChangeOfUse) | (1u << (int)Clock.NextAgeBand)
        | (1u << (int)Clock.EndOfProbation) | (1u << (int)Clock.CaseReview) | (1u << (int)Clock.ChangeOfInjecting) | (1u << (int)Clock.ArrestFades);

    private const uint AlwaysMeetings = (1u << (int)Clock.SeekingTreatment) | (1u << (int)Clock.EndOfTreatment) | (1u << (int)Clock.LeavingProgramme) | (1u << (int)Clock.CheckIn);

    private const uint MeetingsOfHolders = (1u << (int)Clock.Overdose) | (1u << (int)Clock.OtherDeath) | (1u << (int)Clock.MovingAway);

    private readonly bool CouldMatterToOthers(int id, in Person person, Clock clock, float day) => clock switch
    {
        Clock.Arrest or Clock.WarrantArrest => person.Use == UseState.Treatment || InductionOf(in person, day, _draws.Of(id)) is not null || IsWillingAtArrest(id, in person, clock, day),
        Clock.SocialContact or Clock.CommunityReferral => ReachedAtDoor(in person, clock, day, _draws.Of(id)) == Gate.Slot,
        Clock.Hearing => person.Use == UseState.Treatment || person.Membership == Membership.AwaitsIntake,
        Clock.Violation => person.Use == UseState.Treatment || person.Membership == Membership.AwaitsIntake || InductionOf(in person, day, _draws.Of(id)) is not null,
        Clock.Housing => person.Housing == Housing.InUnit || (person.Housing == Housing.Housed && person.Membership == Membership.Engaged && HasUnits(day)),
        Clock.Engagement => person.Membership == Membership.AwaitsIntake || (person.Membership == Membership.OutOfTouch && person.Housing == Housing.Unhoused && HasUnits(day)),
        _ => throw new ArgumentOutOfRangeException(nameof(clock), clock, "Whether this is a meeting is not declared."),
    };

    // Nearly half of all happenings only change a hazard and are not counted: they are kept apart from the rest.
    public void Happen(int id, int place, ref Person person, Upcoming upcoming)
    {
        float day = (float)upcoming.Day;
        var clock = (Clock)upcoming.What;
        PersonDraws draws = _draws.Of(id);
        if (clock == Clock.TimeSinceRelease)
            PassStage(ref person, day, draws);
        else if (clock == Clock.RiskFades)
            FadeRisk(ref person, day, draws);
        else
        {
            (_happeningTo, _keptAt) = (id, place);
            HappenAndCount(ref person, clock, day, draws);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void HappenAndCount(ref Person person, Clock clock, float day, PersonDraws draws)
    {
        _record.At(day, CellOf(in person));

        // Those that return have set the clocks whose hazards they change.
        switch (clock)
        {
            case Clock.ChangeOfInjecting: ChangeInjecting(ref person, day, draws); return;
            case Clock.Release: Release(ref person, day, draws); return;
            case Clock.NextAgeBand: GrowOlder(ref person, day, draws); return;
            case Clock.EndOfProbation: EndProbation(ref person); return;
            case Clock.Hearing: HearCase(ref person, day, draws); return;
            case Clock.Housing: ChangeHousing(ref person, day, draws); return;
            case Clock.Overdose: Overdose(ref person, day, draws); return;
            case Clock.OtherDeath: LeaveForGood(ref person, day, Flow.OtherDeaths, draws); return;
            case Clock.MovingAway: LeaveForGood(ref person, day, WhyLeaving(in person, draws), draws); return;

            case Clock.Arrest or Clock.WarrantArrest: Arrest(ref person, clock, day, draws); break;
            case Clock.SocialContact or Clock.CommunityReferral: BeReferred(ref person, clock, day, draws); break;
            case Clock.ChangeOfUse: ChangeUse(ref person, day, draws); break;
            case Clock.SeekingTreatment: SeekTreatment(ref person, day, draws); break;
            case Clock.EndOfTreatment: EndTreatmentOrWait(ref person, day, draws); break;
            case Clock.Engagement: ChangeMembership(ref person, day, draws); break;
            case Clock.CallToSlot: TakeSlotFromLine(ref person, day, draws); break;
            case Clock.CallToUnit: TakeUnitFromLine(ref person, day, draws); break;
            case Clock.CallToTreatment: TakeTreatmentFromLine(ref person, day, draws); break;
            case Clock.LeavingProgramme: LeaveProgramme(ref person, day, draws); break;
            case Clock.Violation: ViolateProbation(ref person, day, draws); break;
            case Clock.CaseReview: ReviewCase(ref person, day, draws); break;
            case Clock.CheckIn: CheckIn(ref person, day); break;
            case Clock.ArrestFades: break;
            default: ThrowNothingDeclared(clock); break;
        }
        if (clock is Clock.Arrest or Clock.WarrantArrest or Clock.Violation or Clock.ArrestFades)
            CountRecentArrests(ref person, day);
        SetClocks(ref person, clock, day, draws);
    }

    // Kept out of the way: the text of an exception would cost every happening its preparation.
    [DoesNotReturn]
    private static void ThrowNothingDeclared(Clock clock) => throw new InvalidOperationException($"Nothing is declared to happen when the clock {clock} rings.");

    private readonly int CellOf(in Person person) => _city.Groups.CellOf(in person);
}
