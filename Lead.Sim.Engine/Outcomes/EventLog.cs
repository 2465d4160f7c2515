using Lead.Sim.Engine.Population;

namespace Lead.Sim.Engine.Outcomes;

/// <summary>Writes down what happens to sampled people: whatever is counted of a happening, it says of whom.</summary>
/// <remarks>It reads the counts before and after, so that it says what the measures say, and whoever counts knows nothing of it.</remarks>
/// <param name="recorder">Who counts.</param>
/// <param name="people">People of the first day.</param>
/// <param name="sample">How many of them are sampled.</param>
internal sealed class EventLog(Recorder recorder, int people, int sample)
{
    private readonly List<LifeEvent> _events = [];
    private readonly int[] _before = new int[Enum.GetValues<Flow>().Length];

    /// <summary>Whether somebody is in the sample.</summary>
    /// <param name="place">The place on the first day, of the person or of the forerunner.</param>
    public bool Has(int place) => (long)place * sample % people < sample;

    /// <summary>A newcomer has just been counted.</summary>
    public void Arrived(int id) => _events.Add(LifeEvent.OfArrival(id, (float)recorder.Day));

    /// <summary>Something is about to happen on a day.</summary>
    public void Before(float day) => recorder.FlowsOn(day).CopyTo(_before);

    /// <summary>It has happened.</summary>
    public void After(int id, float day, Clock clock, in Person before, in Person after)
    {
        ReadOnlySpan<int> counts = recorder.FlowsOn(day);
        for (int flow = 0; (flow += counts[flow..].CommonPrefixLength(_before.AsSpan(flow))) < counts.Length; flow++)
            for (int times = LifeEvent.Is(flow) ? counts[flow] - _before[flow] : 0; times > 0; times--)
                _events.Add(LifeEvent.Of(id, day, flow, clock));
        if (before.IsOnProbation != after.IsOnProbation)
            _events.Add(LifeEvent.Of(id, day, after.IsOnProbation ? Turn.ProbationBegins : Turn.ProbationEnds, clock));
        if (before.Injects != after.Injects)
            _events.Add(LifeEvent.Of(id, day, after.Injects ? Turn.InjectingBegins : Turn.InjectingEnds, clock));
    }

    /// <summary>All events, person by person, each life in order of time.</summary>
    public LifeEvent[] Sorted()
    {
        LifeEvent[] events = [.. _events];
        ulong[] keys = new ulong[events.Length];
        for (int place = 0; place < keys.Length; place++)
            keys[place] = ((ulong)events[place].Person << 32) | (uint)place;
        Array.Sort(keys, events);
        return events;
    }
}
