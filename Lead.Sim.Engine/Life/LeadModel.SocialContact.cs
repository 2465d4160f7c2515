using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Doors without an arrest. Social contact: trained officers refer people they know at a rate of their own, shared equally over the people of the served part
/// of their district who are in active use on the first day. Community referral: the same over all served areas. Those who are free, in active use and not
/// enrolled can be referred.
/// </content>
internal partial struct LeadModel
{
    internal static bool CanBeReferred(in Person person) => person.Use == UseState.Active && person.Membership == Membership.None;

    private readonly void BeReferred(ref Person person, Clock door, float day, PersonDraws draws)
    {
        _record.CountReferral(door == Clock.SocialContact ? Flow.SocialContactReferrals : Flow.CommunityReferrals, day, CellOf(in person));
        Gate reached = ReachedAtDoor(in person, door, day, draws);
        CountLoss(reached, day, CellOf(in person));
        if (reached == Gate.Slot)
            TryEnrol(ref person, day, draws);
    }

    private readonly Gate ReachedAtDoor(in Person person, Clock door, float day, PersonDraws draws)
    {
        var (check, acceptance, ordinal) = door == Clock.SocialContact
            ? (Decision.RecordsCheckAtContact, Decision.AcceptanceAtContact, person.Asked[Recurring.SocialContact])
            : (Decision.RecordsCheckAtReferral, Decision.AcceptanceAtReferral, person.Asked[Recurring.CommunityReferral]);
        if ((_city.RulesOn(day).ExcludesProbation && person.IsOnProbation) || draws.Happens(_city.Scenario.Programme.RecordsCheckFails.Value, check, ordinal))
            return Gate.RecordsCheck;
        return draws.Happens(_city.Scenario.Programme.Acceptance.Value, acceptance, ordinal) ? Gate.Slot : Gate.Acceptance;
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

    // Referrals per person-day in each area: trained officers × what is left of the training × referrals per officer / people they could meet. Stock and
    // effect fall all the time; a month is one step.
    private static Timeline[] Outreach(City city, int[] residents)
    {
        double perOfficer = city.Scenario.Programme.SocialContact.PerDay();
        int[] districtOf = city.Areas.DistrictOf;
        return [.. Enumerable.Range(0, city.Areas.Count).Select(area => new Timeline(MonthlySteps(city).Select(step => (step.Day, PerDay(step.Day, step.Rules, area)))))];

        double PerDay(double day, PolicyInForce rules, int area)
        {
            if (!rules.Serves(area))
                return 0;
            int served = Enumerable.Range(0, districtOf.Length).Where(other => districtOf[other] == districtOf[area] && rules.Serves(other)).Sum(other => residents[other]);
            TrainedOfficers officers = rules.Trained[districtOf[area]];
            double referrals = officers.NumberOn(day, city.TurnoverPerDay) * officers.EffectOn(day, city.TrainingHalfLifeDays) * perOfficer * rules.SocialContact;
            return served == 0 ? 0 : referrals / served;
        }
    }

    // Referrals by the community, shared over the people of all served areas.
    private static Timeline[] Community(City city, int[] residents) =>
        [.. Enumerable.Range(0, city.Areas.Count).Select(area => new Timeline(city.Policy.Select(rules =>
        {
            int served = Enumerable.Range(0, residents.Length).Where(rules.Serves).Sum(other => residents[other]);
            return (rules.FromDay, served == 0 || !rules.Serves(area) ? 0 : rules.CommunityReferralsPerDay / served);
        })))];

    private static IEnumerable<(double Day, PolicyInForce Rules)> MonthlySteps(City city)
    {
        foreach (var (n, rules) in city.Policy.Index())
        {
            double end = n + 1 < city.Policy.Length ? city.Policy[n + 1].FromDay : city.HorizonDays;
            for (double day = rules.FromDay; day < end; day += Reading.KnownUnits.DaysPerMonth)
                yield return (day, rules);
        }
    }
}
