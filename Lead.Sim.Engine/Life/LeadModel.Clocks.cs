using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>How clocks follow the hazards of a state.</content>
internal partial struct LeadModel
{
    private static readonly Timeline Steady = Timeline.Constant(1);

    // Custody stops the clocks of a free life: what is drawn or changed there counts from the release.
    private readonly void SetClocks(ref Person person, in Hazards before, Clock rang, float day, PersonDraws draws)
    {
        Hazards now = _hazards.Of(in person);
        float free = FreeFrom(in person, day);
        Set(ref person, Clock.Arrest, NewOffencesFor(in person), before.Arrest, now.Arrest, rang, free, draws);
        Set(ref person, Clock.WarrantArrest, _city.ArrestRates.Warrants, before.WarrantArrest, now.WarrantArrest, rang, free, draws);
        Set(ref person, Clock.SocialContact, OutreachTo(person.Area, now.RecentArrests), before.SocialContact, now.SocialContact, rang, free, draws, OutreachTo(person.Area, before.RecentArrests));
        Set(ref person, Clock.CommunityReferral, _community[person.Area], before.SocialContact, now.SocialContact, rang, free, draws);
        Set(ref person, Clock.SeekingTreatment, Steady, before.SeekingTreatment, now.SeekingTreatment, rang, free, draws);
        Set(ref person, Clock.Overdose, _city.Fentanyl, before.Overdose, now.Overdose, rang, free, draws);
        Set(ref person, Clock.OtherDeath, Steady, before.OtherDeath, now.OtherDeath, rang, day, draws);
        Set(ref person, Clock.MovingAway, Steady, before.MovingAway, now.MovingAway, rang, free, draws);
        Set(ref person, Clock.Violation, Steady, before.Violation, now.Violation, rang, free, draws);
    }

    private static float FreeFrom(in Person person, float day) => person.IsFree ? day : person.Due[Clock.Release];

    // A clock may pass from one timeline to another: what is left of its exponential is measured on the old one.
    private static void Set(ref Person person, Clock clock, Timeline timeline, float before, float now, Clock rang, float from, PersonDraws draws, Timeline? old = null)
    {
        Timeline followed = old ?? timeline;
        if (before == now && clock != rang && ReferenceEquals(followed, timeline))
            return;
        if (now == 0)
        {
            person.Due[clock] = Clocks.Never;
            if (Coordinates.Has(clock))
                person.At[clock] = Clocks.Never;
            return;
        }

        // The exponential that is left: all of a new one, or what the old hazard has not used up.
        bool isNew = before == 0 || clock == rang;
        double here = timeline.Cumulative(from);
        double left = isNew ? Exponential(ref person, clock, draws) : (Coordinate(in person, clock) - followed.Cumulative(from)) * before;
        Place(ref person, clock, timeline, here + (Math.Max(0, left) / now), from);
    }

    // A steady clock's coordinate is its day.
    private static double Coordinate(in Person person, Clock clock) => Coordinates.Has(clock) ? person.At[clock] : person.Due[clock];

    // The day follows from the coordinate as it is remembered, so that placing a clock again where it stands does not move it by one bit.
    private static void Place(ref Person person, Clock clock, Timeline timeline, double coordinate, float from)
    {
        if (Coordinates.Has(clock))
            coordinate = person.At[clock] = (float)coordinate;
        person.Due[clock] = timeline.DayOf(coordinate, from);
    }

    private static double Exponential(ref Person person, Clock clock, PersonDraws draws)
    {
        var (decision, question) = clock switch
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
            _ => throw new InvalidOperationException($"The clock {clock} follows no hazard."),
        };
        return draws.Exponential(decision, person.Asked.Next(question));
    }

    // Days in custody do not count: what would have come k days from now comes k days of freedom from now.
    private readonly void Suspend(ref Person person, float day, float until)
    {
        Shift(ref person, Clock.Arrest, NewOffencesFor(in person), day, until);
        Shift(ref person, Clock.WarrantArrest, _city.ArrestRates.Warrants, day, until);
        Shift(ref person, Clock.SocialContact, OutreachTo(person.Area, person.RecentArrests), day, until);
        Shift(ref person, Clock.CommunityReferral, _community[person.Area], day, until);
        Shift(ref person, Clock.ChangeOfUse, Steady, day, until);
        Shift(ref person, Clock.SeekingTreatment, Steady, day, until);
        Shift(ref person, Clock.Overdose, _city.Fentanyl, day, until);
        Shift(ref person, Clock.MovingAway, Steady, day, until);
        if (person.Membership != Membership.AwaitsSlot)
            Shift(ref person, Clock.Engagement, Steady, day, until);
        Shift(ref person, Clock.Violation, Steady, day, until);
        Shift(ref person, Clock.ChangeOfInjecting, Steady, day, until);
        Shift(ref person, Clock.Housing, Steady, day, until);
        person.UseSince += until - day;
    }

    private static void Shift(ref Person person, Clock clock, Timeline timeline, float day, float until)
    {
        // A clock that stands still has no coordinate to move; one that never rings may have.
        if (Coordinates.Has(clock) ? person.At[clock] < Clocks.Never : person.Due[clock] < Clocks.Never)
            Place(ref person, clock, timeline, timeline.Cumulative(until) + Coordinate(in person, clock) - timeline.Cumulative(day), until);
    }
}
