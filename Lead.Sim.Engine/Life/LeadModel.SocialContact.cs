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
            if (ClassOf(draws, isNewcomer: false) == PersonClass.DependentUser && FirstUseOf(draws) == (int)UseState.Active)
                residents[AreaOf(draws)]++;
        }
        return residents;
    }

    // Referrals per person-day in each area: trained officers × what is left of the training × referrals per officer / people they could meet. What is left
    // falls all the time: each month after a session is one step at its average. Only what concerns the area begins a new step, so that another lever of
    // the same policy moves nobody's day.
    private static Timeline[] Outreach(City city, int[] residents)
    {
        double perOfficer = city.Scenario.Programme.SocialContact.PerDay();
        int[] districtOf = city.Areas.DistrictOf;
        return [.. Enumerable.Range(0, city.Areas.Count).Select(area => new Timeline(Pieces(area)))];

        IEnumerable<(double FromDay, double PerDay)> Pieces(int area)
        {
            var spells = city.Policy.Select(rules => (rules.FromDay, Effort: EffortIn(rules, area))).ToList();
            for (int n = spells.Count - 1; n > 0; n--)
                if (spells[n].Effort == spells[n - 1].Effort)
                    spells.RemoveAt(n);
            for (int n = 0; n < spells.Count; n++)
            {
                double end = n + 1 < spells.Count ? spells[n + 1].FromDay : double.PositiveInfinity;
                var (perOfficerAndPerson, officers) = spells[n].Effort;
                if (perOfficerAndPerson == 0)
                    yield return (spells[n].FromDay, 0);
                else
                    foreach (var (from, to) in officers.MonthsSinceSession(spells[n].FromDay, end).TakeWhile(month => month.From < city.HorizonDays))
                        yield return (from, perOfficerAndPerson * officers.AverageEffort(from, to, city.TurnoverPerDay, city.TrainingHalfLifeDays));
            }
        }

        (double PerOfficerAndPerson, TrainedOfficers Officers) EffortIn(PolicyInForce rules, int area)
        {
            TrainedOfficers officers = rules.Trained[districtOf[area]];
            int served = Enumerable.Range(0, districtOf.Length).Where(other => districtOf[other] == districtOf[area] && rules.Serves(other)).Sum(other => residents[other]);
            return (served == 0 || !rules.Serves(area) ? 0 : perOfficer * rules.SocialContact / served, officers);
        }
    }

    // Referrals by the community, shared over the people of all served areas.
    private static Timeline[] Community(City city, int[] residents) =>
        [.. Enumerable.Range(0, city.Areas.Count).Select(area => new Timeline(city.Policy.Select(rules =>
        {
            int served = Enumerable.Range(0, residents.Length).Where(rules.Serves).Sum(other => residents[other]);
            return (rules.FromDay, served == 0 || !rules.Serves(area) ? 0 : rules.CommunityReferralsPerDay / served);
        })))];
}
