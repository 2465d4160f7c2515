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
    private readonly SlotPool _slots;
    private readonly SlotPool[] _treatmentPlaces;
    private readonly Timeline[] _outreach, _community;
    private readonly int _people;

    // Who arrives next: the forerunner's place, the generation of newcomers, and the day.
    private int _place, _generation;
    private double _arrival;

    public LeadModel(City city, HazardTables hazards, ulong seed, int replication, int people, Recorder record, SlotPool slots, SlotPool[] treatmentPlaces)
    {
        (_city, _hazards, _draws, _people) = (city, hazards, new Draws(seed, replication), people);
        (_record, _slots, _treatmentPlaces) = (record, slots, treatmentPlaces);
        int[] residents = ResidentsByArea();
        (_outreach, _community) = (Outreach(city, residents), Community(city, residents));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Upcoming Foresee(int id, in Person person)
    {
        Clock clock = person.Due.Earliest(out float day);
        return new(day, (int)clock, day < _city.HorizonDays && IsMeeting(id, in person, clock, day));
    }

    // Whatever takes or gives back what others could want: a programme slot or a treatment place.
    private readonly bool IsMeeting(int id, in Person person, Clock clock, float day) => clock switch
    {
        Clock.Arrest or Clock.WarrantArrest => person.Use == UseState.Treatment || IsWillingAtArrest(id, in person, clock, day),
        Clock.SocialContact or Clock.CommunityReferral => ReachedAtDoor(in person, clock, day, _draws.Of(id)) == Gate.Slot,
        Clock.SeekingTreatment or Clock.EndOfTreatment or Clock.LeavingProgramme => true,
        Clock.Hearing or Clock.Violation => person.Use == UseState.Treatment,
        Clock.Overdose or Clock.OtherDeath or Clock.MovingAway => person.HoldsAPlace,
        _ => false,
    };

    public void Happen(int id, ref Person person, Upcoming upcoming)
    {
        float day = (float)upcoming.Day;
        var clock = (Clock)upcoming.What;
        Hazards before = _hazards.Of(in person);
        PersonDraws draws = _draws.Of(id);
        switch (clock)
        {
            case Clock.Release: Release(ref person, day); break;
            case Clock.Arrest or Clock.WarrantArrest: Arrest(ref person, clock, day, draws); break;
            case Clock.SocialContact or Clock.CommunityReferral: BeReferred(ref person, clock, day, draws); break;
            case Clock.ChangeOfUse: ChangeUse(ref person, day, draws); break;
            case Clock.SeekingTreatment: SeekTreatment(ref person, day, draws); break;
            case Clock.EndOfTreatment: EndTreatment(ref person, day, draws); break;
            case Clock.Engagement: ChangeEngagement(ref person, day, draws); break;
            case Clock.LeavingProgramme: LeaveProgramme(ref person, day); break;
            case Clock.RiskFades: FadeRisk(ref person, day); break;
            case Clock.NextAgeBand: GrowOlder(ref person, day); break;
            case Clock.Hearing: HearCase(ref person, day, draws); break;
            case Clock.Violation: ViolateProbation(ref person, day, draws); break;
            case Clock.Amnesty: BeAmnestied(ref person, day, draws); break;
            case Clock.EndOfProbation: EndProbation(ref person, day); break;
            case Clock.ChangeOfInjecting: ChangeInjecting(ref person, day, draws); break;
            case Clock.TimeSinceRelease: PassStage(ref person, day); break;
            case Clock.Overdose:
                if (Overdose(ref person, day, draws))
                    return;
                break;
            case Clock.OtherDeath: LeaveForGood(ref person, day, Flow.OtherDeaths); return;
            case Clock.MovingAway: LeaveForGood(ref person, day, WhyLeaving(in person, draws)); return;
            default: throw new InvalidOperationException($"Nothing is declared to happen when the clock {clock} rings.");
        }
        SetClocks(ref person, in before, clock, day, draws);
    }

    private readonly int CellOf(in Person person) => _city.Groups.CellOf(in person);
}
