using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>How clocks follow the hazards of a state.</content>
internal partial struct LeadModel
{
    // Something that has no hazard rang.
    private const Clock NothingRang = (Clock)(-1);

    // Custody stops the clocks of a free life: what is drawn or changed there counts from the release.
    private readonly void SetClocks(ref Person person, Clock rang, float day, PersonDraws draws)
    {
        SetArrests(ref person, rang, day, draws);
        SetContacts(ref person, rang, day, draws);
        SetSeeking(ref person, rang, day, draws);
        SetOverdose(ref person, rang, day, draws);
    }

    // The others, for the first time: what changes them later says so itself.
    private readonly void SetOtherClocks(ref Person person, float day, PersonDraws draws)
    {
        float free = FreeFrom(in person, day);
        SetSteady(ref person, Clock.OtherDeath, 0, _hazards.OtherDeathOf(in person), NothingRang, day, draws);
        SetSteady(ref person, Clock.MovingAway, 0, _hazards.MovingAwayOf(in person), NothingRang, free, draws);
        SetSteady(ref person, Clock.Violation, 0, _hazards.ViolationOf(in person), NothingRang, free, draws);
    }

    private readonly void SetArrests(ref Person person, Clock rang, float day, PersonDraws draws)
    {
        if (!person.IsFree)
            return;
        float newOffence = _hazards.ArrestsOf(in person, out float warrant);
        if (newOffence != person.SetFor.Arrest || rang == Clock.Arrest)
            Set(ref person, Clock.Arrest, _city.ArrestRates.NewOffences(in person), ref person.SetFor.Arrest, newOffence, rang, day, draws);
        if (warrant != person.SetFor.WarrantArrest || rang == Clock.WarrantArrest)
            Set(ref person, Clock.WarrantArrest, _city.ArrestRates.Warrants(in person), ref person.SetFor.WarrantArrest, warrant, rang, day, draws);
    }

    private readonly void SetOverdose(ref Person person, Clock rang, float day, PersonDraws draws)
    {
        if (!person.IsFree)
            return;
        float overdose = _hazards.OverdoseOf(in person);
        if (overdose != person.SetFor.Overdose || rang == Clock.Overdose)
            Set(ref person, Clock.Overdose, _city.Fentanyl, ref person.SetFor.Overdose, overdose, rang, day, draws);
    }

    private readonly void SetSeeking(ref Person person, Clock rang, float day, PersonDraws draws)
    {
        float seeking = _hazards.SeekingTreatmentOf(in person);
        if (seeking != person.SetFor.SeekingTreatment || rang == Clock.SeekingTreatment)
            SetSteady(ref person, Clock.SeekingTreatment, person.SetFor.SeekingTreatment, seeking, rang, FreeFrom(in person, day), draws);
        person.SetFor.SeekingTreatment = seeking;
    }

    // Contacts pass from one timeline to another when arrests come or fade: what is left of the exponential is measured on the old one.
    private readonly void SetContacts(ref Person person, Clock rang, float day, PersonDraws draws)
    {
        if (!person.IsFree || !HasContacts(person.Area))
            return;
        float contact = CanBeReferred(in person) ? 1 : 0;
        bool isTheSame = contact == person.SetFor.SocialContact && person.RecentArrests == person.SetForRecentArrests;
        if (isTheSame && rang != Clock.SocialContact && rang != Clock.CommunityReferral)
            return;
        Timeline old = OutreachTo(person.Area, person.SetForRecentArrests);
        float before = person.SetFor.SocialContact;
        Set(ref person, Clock.SocialContact, OutreachTo(person.Area, person.RecentArrests), ref before, contact, rang, day, draws, old);
        Set(ref person, Clock.CommunityReferral, _community[person.Area], ref person.SetFor.SocialContact, contact, rang, day, draws);
        person.SetForRecentArrests = person.RecentArrests;
    }

    private static float FreeFrom(in Person person, float day) => person.IsFree ? day : person.Due[Clock.Release];

    // Sets a clock whose hazard is another one now, or that rang.
    private static void Set(ref Person person, Clock clock, Timeline timeline, ref float setFor, float now, Clock rang, float day, PersonDraws draws, Timeline? old = null)
    {
        float before = setFor;
        Timeline followed = old ?? timeline;
        if (before == now && clock != rang && ReferenceEquals(followed, timeline))
            return;
        setFor = now;
        if (now == 0)
        {
            (person.At[clock], person.Due[clock]) = (Clocks.Never, Clocks.Never);
            return;
        }

        // What is left of the exponential: all of a new one, or what the old hazard has not used up; and how far one unit of it goes.
        bool isNew = before == 0 || clock == rang;
        int piece = timeline.PieceOf(day);
        double here = timeline.Cumulative(day, piece), there = ReferenceEquals(followed, timeline) ? here : followed.Cumulative(day);
        double left = isNew ? Exponential(ref person, clock, draws) : person.At[clock] - there, each = (isNew ? 1 : (double)before) / now;
        Place(ref person, clock, timeline, here + (double.MaxNative(0, left) * each), day, piece);
    }

    // The same for a clock whose timeline never changes: its coordinate is its day.
    private static void SetSteady(ref Person person, Clock clock, float before, float now, Clock rang, float from, PersonDraws draws)
    {
        if (before == now && clock != rang)
            return;
        bool isNew = before == 0 || clock == rang;
        double left = now == 0 ? double.PositiveInfinity : isNew ? Exponential(ref person, clock, draws) : (person.Due[clock] - (double)from) * before;
        person.Due[clock] = now == 0 ? Clocks.Never : float.MaxNative(from, (float)(from + (double.MaxNative(0, left) / now)));
    }

    // The day follows from the coordinate as it is remembered, so that placing a clock again where it stands does not move it by one bit.
    private static void Place(ref Person person, Clock clock, Timeline timeline, double coordinate, float from, int piece)
    {
        float remembered = (float)coordinate;
        person.At[clock] = remembered;
        person.Due[clock] = timeline.DayOf(remembered, from, piece);
    }

    private static double Exponential(ref Person person, Clock clock, PersonDraws draws)
    {
        var (decision, question) = Waits[(int)clock];
        return draws.Exponential(decision, person.Asked.Next(question));
    }

    // What is drawn for a clock that follows a hazard, and which counter gives the ordinal; for the others no counter, so that asking is an error.
    private static readonly (Decision Decision, Recurring Question)[] Waits = [.. Enumerable.Range(0, Clocks.Count).Select(clock => (Clock)clock switch
    {
        Clock.Arrest => (Decision.NextArrest, Recurring.Arrest),
        Clock.WarrantArrest => (Decision.NextWarrantArrest, Recurring.WarrantArrest),
        Clock.SocialContact => (Decision.NextContact, Recurring.SocialContact),
        Clock.CommunityReferral => (Decision.NextCommunityReferral, Recurring.CommunityReferral),
        Clock.SeekingTreatment => (Decision.NextSeeking, Recurring.SeekingTreatment),
        Clock.Overdose => (Decision.NextOverdose, Recurring.Overdose),
        Clock.OtherDeath => (Decision.OtherDeath, Recurring.OtherDeath),
        Clock.MovingAway => (Decision.MovingAway, Recurring.MovingAway),
        Clock.Violation => (Decision.NextViolation, Recurring.Violation),
        _ => (default(Decision), Recurring.Count),
    })];
}
