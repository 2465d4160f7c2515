using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Reading;

namespace Lead.Sim.Engine.Outcomes;

/// <summary>Something that happened to somebody.</summary>
public readonly record struct LifeEvent
{
    private const byte ByArrival = byte.MaxValue;

    private static readonly string[] Words = [.. Measure.All.Take(Enum.GetValues<Flow>().Length).Select(measure => measure.Name), .. Enum.GetNames<Turn>().Select(Names.Kebab)];
    private static readonly string[] Clocks = [.. Enum.GetNames<Clock>().Select(Names.Kebab)];

    // They count people once a calendar year, or what an evaluation would find, and are no happenings.
    private static readonly bool[] IsHappening =
        [.. Enum.GetValues<Flow>().Select(flow => flow is not (Flow.PeopleJailed or Flow.PeopleJailedTwice or Flow.PeopleJailedThreeTimes or Flow.PeopleTreated
            or Flow.EnrolmentsFollowedUp or Flow.ArrestsBeforeEnrolment or Flow.ArrestsAfterEnrolment))];

    private readonly byte _what, _why;

    private LifeEvent(int person, float day, int what, byte why) => (Person, Day, _what, _why) = (person, day, (byte)what, why);

    /// <summary>To whom: the same number is the same person in every scenario.</summary>
    public int Person { get; }

    /// <summary>When, days from the start.</summary>
    public float Day { get; }

    /// <summary>What happened: the name of the measure that counts it, or one of the turns of a life that no measure counts.</summary>
    public string Happening => Words[_what];

    /// <summary>Which clock rang.</summary>
    public string Cause => _why == ByArrival ? "arrival" : Clocks[_why];

    /// <summary>All words for what can happen.</summary>
    public static IReadOnlyList<string> Happenings { get; } = [.. Words.Where((_, what) => what >= IsHappening.Length || IsHappening[what])];

    /// <summary>All words for causes.</summary>
    public static IReadOnlyList<string> Causes { get; } = [.. Clocks, "arrival"];

    internal static bool Is(int flow) => IsHappening[flow];

    internal static LifeEvent Of(int person, float day, int flow, Clock clock) => new(person, day, flow, (byte)clock);

    internal static LifeEvent Of(int person, float day, Turn turn, Clock clock) => new(person, day, IsHappening.Length + (int)turn, (byte)clock);

    internal static LifeEvent OfArrival(int person, float day) => new(person, day, (int)Flow.Arrivals, ByArrival);
}
