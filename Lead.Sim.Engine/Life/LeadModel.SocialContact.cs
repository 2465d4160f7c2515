using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Doors without an arrest. Social contact: trained officers refer people they know at a rate of their own, shared over the people of the served part of their
/// district who are in active use on the first day, equally or by their arrests in the last half year. Community referral: shared equally over all served areas.
/// Those who are free, in active use and not enrolled can be referred.
/// </content>
internal partial struct LeadModel
{
    /// <summary>Whether anybody of an area is ever referred without an arrest; elsewhere the clocks of referrals are not set.</summary>
    internal readonly bool HasContacts(int area) => _hasContacts[area];

    internal static bool CanBeReferred(in Person person) => person.Use == UseState.Active && person.Membership == Membership.None;

    private readonly void BeReferred(ref Person person, Clock door, float day, PersonDraws draws)
    {
        _record.CountReferral(door == Clock.SocialContact ? Flow.SocialContactReferrals : Flow.CommunityReferrals);
        Gate reached = ReachedAtDoor(in person, door, day, draws);
        CountLoss(reached);
        if (reached == Gate.Slot)
            AskForSlot(ref person, Person.NoCharge, missesIntake: false, day, draws);
    }

    private readonly Gate ReachedAtDoor(in Person person, Clock door, float day, PersonDraws draws)
    {
        var (check, acceptance, ordinal) = door == Clock.SocialContact
            ? (Decision.RecordsCheckAtContact, Decision.AcceptanceAtContact, person.Asked[Recurring.SocialContact])
            : (Decision.RecordsCheckAtReferral, Decision.AcceptanceAtReferral, person.Asked[Recurring.CommunityReferral]);
        if (IsExcluded(_city.RulesOn(day), in person, day, draws) || draws.Happens(_city.Scenario.Programme.RecordsCheckFails.Value, check, ordinal))
            return Gate.RecordsCheck;
        return draws.Happens(AcceptanceBy(in person), acceptance, ordinal) ? Gate.Slot : Gate.Acceptance;
    }

    // An arrest counts for half a year. Before a policy aims at them, arrests count that will still be recent then, and none if no policy ever does: so nothing
    // happens to anybody before that day that would not happen without the policy.
    private readonly void CountRecentArrests(ref Person person, float day)
    {
        if (!_city.HasTargeting)
            return;
        int recent = person.LatestArrests.Within(HalfAYear, _city.TargetingFrom(day));
        person.RecentArrests = (byte)recent;
        person.Due[Clock.ArrestFades] = recent == 0 ? Clocks.Never : person.LatestArrests[recent - 1] + HalfAYear;
    }

    private readonly Timeline OutreachTo(int area, int recentArrests) => _outreach[area][recentArrests];

    // People in active use on the first day, by area and by the arrests that they have behind them then; these matter only where somebody aims at them.
    private readonly int[][] ResidentsByArea()
    {
        int[][] residents = NobodyByArea(_city);
        if (!_city.Policy.Any(rules => rules.IsOpen))
            return residents;
        for (int id = 0; id < _people; id++)
        {
            PersonDraws draws = _draws.Of(id);
            if (ClassOf(draws, isNewcomer: false) == PersonClass.DependentUser && FirstUseOf(draws) == (int)UseState.Active)
                residents[AreaOf(draws)][_city.HasTargeting ? FirstRecentArrests(draws) : 0]++;
        }
        return residents;
    }

    private readonly int FirstRecentArrests(PersonDraws draws)
    {
        Create(out Person person, draws, isNewcomer: false, 0);
        FindOnFirstDay(ref person, draws);
        return person.LatestArrests.Since(-HalfAYear);
    }

    private static int[][] NobodyByArea(City city) => [.. Enumerable.Range(0, city.Areas.Count).Select(_ => new int[LatestArrests.Count + 1])];

    private static double WeightOf(int recentArrests, double targeting) => Math.Pow(1 + recentArrests, targeting);

    // Referrals per person-day in each area and for each number of recent arrests: trained officers × what is left of the training × referrals per officer ×
    // the person's weight / the weight of all people they could meet. What is left falls all the time: each month after a session is one step at its average.
    // Only what concerns the area begins a new step, so that another lever of the same policy moves nobody's day.
    private static Timeline[][] Outreach(City city, int[][] residents)
    {
        double perOfficer = city.Scenario.Programme.SocialContact.PerDay();
        int[] districtOf = city.Areas.DistrictOf;
        bool isEqual = city.Policy.All(rules => rules.Targeting == 0);
        return [.. Enumerable.Range(0, city.Areas.Count).Select(ByRecentArrests)];

        Timeline[] ByRecentArrests(int area)
        {
            var timelines = new Timeline[LatestArrests.Count + 1];
            for (int recent = 0; recent < timelines.Length; recent++)
                timelines[recent] = isEqual && recent > 0 ? timelines[0] : new(city.Periods, Pieces(area, recent));
            return timelines;
        }

        IEnumerable<(double FromDay, double PerDay)> Pieces(int area, int recent)
        {
            var spells = city.Policy.Select(rules => (rules.FromDay, Effort: EffortIn(rules, area, recent))).ToList();
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
                        yield return (from, perOfficerAndPerson * officers.AverageEffort(from, to, city.TurnoverPerDay));
            }
        }

        (double PerOfficerAndPerson, TrainedOfficers Officers) EffortIn(PolicyInForce rules, int area, int recent)
        {
            TrainedOfficers officers = rules.Trained[districtOf[area]];
            double served = Enumerable.Range(0, districtOf.Length).Where(other => districtOf[other] == districtOf[area] && rules.Serves(other)).Sum(other => WeightIn(residents[other], rules.Targeting));
            return (served == 0 || !rules.Serves(area) ? 0 : perOfficer * rules.SocialContact * WeightOf(recent, rules.Targeting) / served, officers);
        }
    }

    private static double WeightIn(int[] residents, double targeting) => residents.Select((people, recentArrests) => people * WeightOf(recentArrests, targeting)).Sum();

    // Referrals by the community, shared over the people of all served areas.
    private static Timeline[] Community(City city, int[][] residents) =>
        [.. Enumerable.Range(0, city.Areas.Count).Select(area => new Timeline(city.Periods, city.Policy.Select(rules =>
        {
            int served = Enumerable.Range(0, residents.Length).Where(rules.Serves).Sum(other => residents[other].Sum());
            return (rules.FromDay, served == 0 || !rules.Serves(area) ? 0 : rules.CommunityReferralsPerDay / served);
        })))];
}
