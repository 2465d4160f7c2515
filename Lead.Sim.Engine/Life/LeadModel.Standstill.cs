using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// How custody stops the clocks of a free life. Clocks that follow a timeline stand still: nobody is arrested, referred or overdoses in custody, and at the
/// release what was left of the wait is measured on the timeline again, by the hazards of then. The release is known, so clocks of steady hazards move on at once.
/// </content>
internal partial struct LeadModel
{
    private readonly void StandStill(ref Person person, float day)
    {
        StandStill(ref person, Clock.Arrest, _city.ArrestRates.NewOffences(in person), day);
        StandStill(ref person, Clock.WarrantArrest, _city.ArrestRates.Warrants(in person), day);
        if (HasContacts(person.Area))
        {
            StandStill(ref person, Clock.SocialContact, OutreachTo(person.Area, person.SetForRecentArrests), day);
            StandStill(ref person, Clock.CommunityReferral, _community[person.Area], day);
        }
        StandStill(ref person, Clock.Overdose, _city.Fentanyl, day);
    }

    private static void StandStill(ref Person person, Clock clock, Timeline timeline, float day)
    {
        if (person.At[clock] < Clocks.Never)
            person.At[clock] = (float)(person.At[clock] - timeline.Cumulative(day));
        person.Due[clock] = Clocks.Never;
    }

    // At the release what was left is measured on the timelines again, by the hazards of now.
    private readonly void GoOn(ref Person person, float day, PersonDraws draws)
    {
        float newOffence = _hazards.ArrestsOf(in person, out float warrant);
        GoOn(ref person, Clock.Arrest, _city.ArrestRates.NewOffences(in person), person.SetFor.Arrest, newOffence, day, draws);
        GoOn(ref person, Clock.WarrantArrest, _city.ArrestRates.Warrants(in person), person.SetFor.WarrantArrest, warrant, day, draws);
        (person.SetFor.Arrest, person.SetFor.WarrantArrest) = (newOffence, warrant);
        if (HasContacts(person.Area))
        {
            float contact = CanBeReferred(in person) ? 1 : 0;
            GoOn(ref person, Clock.SocialContact, OutreachTo(person.Area, person.RecentArrests), person.SetFor.SocialContact, contact, day, draws);
            GoOn(ref person, Clock.CommunityReferral, _community[person.Area], person.SetFor.SocialContact, contact, day, draws);
            (person.SetFor.SocialContact, person.SetForRecentArrests) = (contact, person.RecentArrests);
        }
        float overdose = _hazards.OverdoseOf(in person);
        GoOn(ref person, Clock.Overdose, _city.Fentanyl, person.SetFor.Overdose, overdose, day, draws);
        person.SetFor.Overdose = overdose;
    }

    private static void GoOn(ref Person person, Clock clock, Timeline timeline, float before, float now, float day, PersonDraws draws)
    {
        if (now == 0)
        {
            (person.At[clock], person.Due[clock]) = (Clocks.Never, Clocks.Never);
            return;
        }
        double each = (before == 0 ? 1 : (double)before) / now, left = before == 0 ? Exponential(ref person, clock, draws) : person.At[clock];
        int piece = timeline.PieceOf(day);
        Place(ref person, clock, timeline, timeline.Cumulative(day, piece) + (double.MaxNative(0, left) * each), day, piece);
    }

    // Days in custody do not count: what would have come k days from now comes k days of freedom from now.
    private static void Postpone(ref Person person, float day, float until)
    {
        const uint always = (1u << (int)Clock.ChangeOfUse) | (1u << (int)Clock.SeekingTreatment) | (1u << (int)Clock.MovingAway) | (1u << (int)Clock.Violation)
            | (1u << (int)Clock.ChangeOfInjecting) | (1u << (int)Clock.Housing);
        person.Due.Postpone(person.Membership == Membership.AwaitsSlot ? always : always | (1u << (int)Clock.Engagement), until - day, until);
        person.UseSince += until - day;
    }
}
