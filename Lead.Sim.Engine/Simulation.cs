using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Life;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine;

/// <summary>The front door: one replication is a pure function of scenario, seed and replication number.</summary>
/// <remarks>A simulation is prepared once and may be run by many threads at a time, each with a <see cref="Workspace"/> of its own.</remarks>
public sealed class Simulation
{
    private readonly City _city;
    private readonly HazardTables _hazards;
    private readonly int _sampled;

    /// <summary>Prepares a scenario: tables of its distributions, its months, its rules by date.</summary>
    /// <param name="scenario">A scenario that was read and checked.</param>
    /// <param name="people">People on the first day, if not as many as the scenario says. Places and officers are not scaled.</param>
    /// <param name="events">Whose events are to be written down; null for nobody's. Nothing else depends on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one person or more than 2^24, or a sample of more people than there are.</exception>
    public Simulation(Scenario scenario, int? people = null, EventSample? events = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        People = people ?? (int)scenario.Population.People.Value;
        ArgumentOutOfRangeException.ThrowIfLessThan(People, 1, nameof(people));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(People, 1 << 24, nameof(people));
        _city = new City(scenario);
        _hazards = new HazardTables(scenario);
        _sampled = events?.CountOf(People) ?? 0;
    }

    /// <summary>Bytes in which everything is kept that the model knows of one person.</summary>
    public static int BytesPerPerson => Unsafe.SizeOf<Person>();

    /// <summary>What is simulated.</summary>
    public Scenario Scenario => _city.Scenario;

    /// <summary>People on the first day.</summary>
    public int People { get; }

    /// <summary>The months of the records.</summary>
    public MonthGrid Months => _city.Months;

    /// <summary>The groups of the records.</summary>
    public Groups Groups => _city.Groups;

    /// <summary>Runs one replication.</summary>
    /// <param name="seed">Common to everything that is to be compared.</param>
    /// <param name="replication">Which of many equally likely courses of events, from 0.</param>
    /// <param name="workspace">Memory of an earlier run to use again; the result does not depend on it.</param>
    public Record Run(ulong seed, int replication, Workspace? workspace = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        Workspace own = workspace ?? NewWorkspace();
        own.Clear();
        var model = new LeadModel(_city, _hazards, seed, replication, People, own.Recorder, own.Places);
        if (_sampled > 0)
            return RunLogged(model, own);
        long happenings = Kernel.Kernel.Run(ref model, _city.HorizonDays, own.Meetings);
        return own.Recorder.ToRecord(_city.Groups, happenings);
    }

    private Record RunLogged(LeadModel model, Workspace own)
    {
        var log = new EventLog(own.Recorder, People, _sampled);
        var logged = new LoggedModel(model, log);
        long happenings = Kernel.Kernel.Run(ref logged, _city.HorizonDays, own.Meetings);
        return own.Recorder.ToRecord(_city.Groups, happenings) with { Events = log.Sorted() };
    }

    /// <summary>Memory for one thread's replications, one after the other.</summary>
    public Workspace NewWorkspace() => new(_city, People);

    /// <summary>The memory that one replication needs: the calendar of meetings, the counts, the places.</summary>
    public sealed class Workspace
    {
        internal Workspace(City city, int people)
        {
            Meetings = new(people);
            Recorder = new(city.Months, city.Groups.Cells, city.Valuation, city.FirstReferralsFrom, city.FirstReferralsTo);
            Places = city.NewPlaces();
        }

        internal MeetingCalendar<Person> Meetings { get; }

        internal Recorder Recorder { get; }

        internal Places[] Places { get; }

        internal void Clear()
        {
            Recorder.Clear();
            foreach (Places places in Places)
                places.Clear();
        }
    }
}
