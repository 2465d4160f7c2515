using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;

namespace Lead.Sim.Engine.Life;

/// <content>People, not events: who was jailed once, twice, three times in a calendar year, and who was treated in it.</content>
internal partial struct LeadModel
{
    private readonly void CountJailed(ref Person person, float day)
    {
        short year = _city.Months.YearOf(day);
        if (person.BookedIn != year)
            (person.BookedIn, person.BookingsInYear) = (year, 0);
        if (person.BookingsInYear == 3)
            return;
        person.BookingsInYear++;
        Flow flow = person.BookingsInYear switch { 1 => Flow.PeopleJailed, 2 => Flow.PeopleJailedTwice, _ => Flow.PeopleJailedThreeTimes };
        _record.Count(flow);
    }

    // Whoever enters treatment would be in it at the beginning of all later years, unless it is taken back on leaving. That is exact and needs no clock.
    private readonly void CountBeginningTreatment(in Person person, float day)
    {
        if (person.TreatedIn != _city.Months.YearOf(day))
            _record.Count(Flow.PeopleTreated);
        _record.CountOnLaterNewYears(1);
    }

    private readonly void CountEndingTreatment(ref Person person, float day)
    {
        person.TreatedIn = _city.Months.YearOf(day);
        _record.CountOnLaterNewYears(-1);
    }
}
