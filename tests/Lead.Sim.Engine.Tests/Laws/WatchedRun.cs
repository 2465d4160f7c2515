using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>One replication of which every happening is seen, for all laws of counting: a run costs more than the looking.</summary>
internal sealed class WatchedRun
{
    // What a free life alone does; who waits for a slot gives up in custody too.
    private static readonly Clock[] StoppedByCustody =
    [
        Clock.Arrest, Clock.WarrantArrest, Clock.SocialContact, Clock.CommunityReferral, Clock.Overdose, Clock.ChangeOfUse, Clock.SeekingTreatment, Clock.MovingAway, Clock.Violation,
        Clock.ChangeOfInjecting, Clock.Housing,
    ];

    private readonly Dictionary<int, double> _lastDay = [];
    private readonly HashSet<int> _inCustody = [];
    private readonly Places[] _places;
    private readonly HazardTables _hazards;
    private readonly LeadModel _model;

    private WatchedRun(Scenario scenario)
    {
        People = (int)scenario.Population.People.Value;
        City = new City(scenario);
        _places = City.NewPlaces();
        Recorder recorder = PairingTests.NewRecorder(City);
        _hazards = new HazardTables(scenario);
        _model = new LeadModel(City, _hazards, seed: 1, replication: 0, People, recorder, _places);
        var model = new Loud<LeadModel, Person>(_model, See, arrived: See);
        long happenings = Kernel.Kernel.Run(ref model, City.HorizonDays, new MeetingCalendar<Person>(People));
        Record = recorder.ToRecord(City.Groups, happenings);
    }

    /// <summary>People on the first day.</summary>
    public int People { get; }

    public City City { get; }

    public Record Record { get; }

    /// <summary>Who died or moved away.</summary>
    public HashSet<int> Gone { get; } = [];

    /// <summary>Who holds a slot at the end.</summary>
    public HashSet<int> HoldSlots { get; } = [];

    /// <summary>Who waits for a slot at the end.</summary>
    public HashSet<int> AwaitSlots { get; } = [];

    /// <summary>Who lives in a housing unit at the end.</summary>
    public HashSet<int> InUnits { get; } = [];

    /// <summary>Who waits for a housing unit at the end.</summary>
    public HashSet<int> AwaitUnits { get; } = [];

    /// <summary>Who waits for a place in treatment at the end.</summary>
    public HashSet<int> AwaitTreatment { get; } = [];

    /// <summary>Who waits for an appointment at the end.</summary>
    public HashSet<int> AwaitAppointments { get; } = [];

    /// <summary>Who is in treatment at the end, and in which.</summary>
    public Dictionary<int, int> InTreatment { get; } = [];

    public Places Slots => _places[Places.Slot];

    public Places Units => _places[Places.Unit];

    public IEnumerable<Places> TreatmentPlaces => _places.Skip(Places.FirstTreatment);

    /// <summary>Runs a scenario; nothing may happen to the gone, nothing of a free life in custody, and nobody's time goes backwards.</summary>
    public static WatchedRun Of(Scenario scenario) => new(scenario);

    private void See(int id, double day, int what, in Person after)
    {
        Assert.DoesNotContain(id, Gone);
        Assert.True(day >= _lastDay.GetValueOrDefault(id), "time went backwards");
        _lastDay[id] = day;
        if (_inCustody.Contains(id))
            Assert.DoesNotContain((Clock)what, AwaitSlots.Contains(id) ? StoppedByCustody : [.. StoppedByCustody, Clock.Engagement]);
        Keep(_inCustody, !after.IsFree);
        after.Due.Earliest(out float next);
        bool isHere = next != Clocks.Never;
        if (!isHere)
            Gone.Add(id);
        if (isHere && what >= 0)
            ClocksGoWhereThereIsAHazard(in after);
        Keep(HoldSlots, isHere && after.Membership >= Membership.AwaitsIntake);
        Keep(AwaitSlots, isHere && after.Membership == Membership.AwaitsSlot);
        Keep(InUnits, isHere && after.Housing == Housing.InUnit);
        Keep(AwaitUnits, isHere && after.WaitsForUnit);
        Keep(AwaitTreatment, isHere && after.TreatmentWait == TreatmentWait.Place);
        Keep(AwaitAppointments, isHere && after.TreatmentWait is TreatmentWait.Appointment or TreatmentWait.MissedAppointment);
        if (isHere && after.Use == UseState.Treatment)
            InTreatment[id] = after.Modality;
        else
            InTreatment.Remove(id);

        void Keep(HashSet<int> people, bool isIn)
        {
            if (isIn)
                people.Add(id);
            else
                people.Remove(id);
        }
    }

    // A clock that follows a hazard is set if and only if there is one; in custody nobody is arrested, referred or overdoses.
    private void ClocksGoWhereThereIsAHazard(in Person person)
    {
        Hazards hazards = _hazards.Of(in person);
        if (person.IsFree)
        {
            Assert.Equal(hazards.Arrest > 0, person.At[Clock.Arrest] < Clocks.Never);
            Assert.Equal(hazards.WarrantArrest > 0, person.At[Clock.WarrantArrest] < Clocks.Never);
            Assert.Equal(hazards.SocialContact > 0 && _model.HasContacts(person.Area), person.At[Clock.SocialContact] < Clocks.Never);
            Assert.Equal(hazards.Overdose > 0, person.At[Clock.Overdose] < Clocks.Never);
        }
        else
            for (Clock clock = Clock.Arrest; clock <= Clock.Overdose; clock++)
                Assert.Equal(Clocks.Never, person.Due[clock]);
        Assert.Equal(hazards.SeekingTreatment > 0, person.Due[Clock.SeekingTreatment] < Clocks.Never);
        Assert.Equal(_hazards.OtherDeathOf(in person) > 0, person.Due[Clock.OtherDeath] < Clocks.Never);
        Assert.Equal(_hazards.MovingAwayOf(in person) > 0, person.Due[Clock.MovingAway] < Clocks.Never);
        Assert.Equal(_hazards.ViolationOf(in person) > 0, person.Due[Clock.Violation] < Clocks.Never);
    }
}
