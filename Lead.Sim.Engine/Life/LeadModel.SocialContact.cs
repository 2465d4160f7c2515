using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Social contact: trained officers refer people they know, without an arrest, at a rate of their own. It is shared equally over the people of the served
/// part of their district who are in active use on the first day; those who are free, in active use and not enrolled can be met.
/// </content>
internal partial struct LeadModel
{
    internal static bool CanBeReferred(in Person person) => person.Use == UseState.Active && person.Membership == Membership.None;

    private readonly void MeetOfficer(int id, ref Person person, float day, PersonDraws draws)
    {
        int cell = CellOf(in person);
        _record.CountReferral(Flow.SocialContactReferrals, day, cell);
        Gate reached = ReachedAtContact(id, in person);
        CountLoss(reached, day, cell);
        if (reached == Gate.Slot)
            TryEnrol(ref person, day, draws);
    }

    private readonly Gate ReachedAtContact(int id, in Person person)
    {
        PersonDraws draws = _draws.Of(id);
        uint ordinal = person.Asked[Recurring.SocialContact];
        if (draws.Happens(_city.Scenario.Programme.RecordsCheckFails.Value, Decision.RecordsCheckAtContact, ordinal))
            return Gate.RecordsCheck;
        return draws.Happens(_city.Scenario.Programme.Acceptance.Value, Decision.AcceptanceAtContact, ordinal) ? Gate.Slot : Gate.Acceptance;
    }

    private readonly int[] ResidentsByArea()
    {
        int[] residents = new int[_city.Areas.Count];
        if (!_city.Policy.Any(rules => rules.IsOpen))
            return residents;
        for (int id = 0; id < _people; id++)
        {
            PersonDraws draws = _draws.Of(id);
            if (ClassOf(draws) == PersonClass.DependentUser && FirstUseOf(draws) == (int)UseState.Active)
                residents[AreaOf(draws)]++;
        }
        return residents;
    }

    // Referrals per person-day in each area: trained officers × referrals per officer / people they could meet.
    private static Timeline[] Outreach(City city, int[] residents)
    {
        double perOfficer = city.Scenario.Programme.SocialContact.PerDay();
        int[] districtOf = city.Areas.DistrictOf;
        return [.. Enumerable.Range(0, city.Areas.Count).Select(area => new Timeline(city.Policy.Select(rules => (rules.FromDay, PerDay(rules, area)))))];

        double PerDay(PolicyInForce rules, int area)
        {
            if (!rules.Serves(area))
                return 0;
            int served = Enumerable.Range(0, districtOf.Length).Where(other => districtOf[other] == districtOf[area] && rules.Serves(other)).Sum(other => residents[other]);
            return served == 0 ? 0 : rules.TrainedOfficers[districtOf[area]] * perOfficer / served;
        }
    }
}
