using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// The past of the people of the first day. Each has lived so far in the state of that day, at its own rate of bookings, under the enforcement of that
/// year and no programme: free spells and stays by turns for a long time. Of such a life the first day cuts a spell or a stay in proportion to its length;
/// before it, whole ones follow, backwards, to half a year ago. So arrests, releases and the jail census begin where they would have settled.
/// </content>
internal partial struct LeadModel
{
    private readonly bool TryFindInCustody(ref Person person, in ByCharge rates, in FreeSpell spell, PersonDraws draws)
    {
        if (!draws.Happens(_city.FirstPrison, Decision.FirstStanding, 5))
            return TryFindInJail(ref person, in rates, in spell, draws);
        FindInPrison(ref person, in rates, in spell, draws);
        return true;
    }

    // An exponential term that is found under way is exponential in both directions.
    private readonly void FindInPrison(ref Person person, in ByCharge rates, in FreeSpell spell, PersonDraws draws)
    {
        double left = _city.Rates.PrisonTermDays * draws.Exponential(Decision.PrisonTerm, person.Asked.Next(Recurring.Imprisonment));
        FindIn(Custody.Prison, ref person, (float)left, draws);
        RememberBefore(ref person, _city.Rates.PrisonTermDays * draws.Exponential(Decision.FirstCustody, 0), in spell, in rates, draws);
    }

    // In the long run a person who is free F days and in jail m days by turns is in jail a share m / (F + m) of the time.
    private readonly bool TryFindInJail(ref Person person, in ByCharge rates, in FreeSpell spell, PersonDraws draws)
    {
        if (spell.IsForEver)
            return false;
        int priors = person.Arrests;
        ByCharge load = rates;
        for (int charge = 0; charge < ByCharge.Count; charge++)
            load[charge] *= _city.FirstStays[charge].MeanDays(priors);
        double meanStay = load.Sum() / rates.Sum();
        if (!draws.Happens(meanStay / (spell.MeanDays + meanStay), Decision.FirstCustody, 0))
            return false;

        ByCharge shares = load.Cumulative();
        (double past, double left) = _city.FirstStays[draws.Choice(shares, Decision.FirstCustody, 1)].FoundUnderWay(priors, draws, 2);
        FindIn(Custody.Jail, ref person, (float)left, draws);
        RememberBefore(ref person, past, in spell, in rates, draws);
        return true;
    }

    // The booking has ended treatment and warrant.
    private readonly void FindIn(Custody custody, ref Person person, float release, PersonDraws draws)
    {
        if (person.Use == UseState.Treatment)
            BeginActiveUse(ref person, 0, draws);
        if (person.HasWarrant)
        {
            person.HasWarrant = false;
            AwaitReview(ref person, 0);
            SetHearing(ref person, 0, draws);
        }
        // A stay found under way is as a rule a long one.
        (person.Custody, person.LosesTolerance) = (custody, true);
        person.Due[Clock.Release] = release;
        Postpone(ref person, 0, release);
    }

    private readonly void FindFree(ref Person person, double atLeast, in ByCharge rates, in FreeSpell spell, PersonDraws draws)
    {
        if (spell.IsForEver)
            return;
        double free = spell.DaysSinceRelease(draws.Uniform(Decision.Past, 0), atLeast);
        int stage = RecoveryStages.StageOf(free);
        if (stage > 0)
        {
            person.SinceRelease = (byte)stage;
            person.Due[Clock.TimeSinceRelease] = (float)(RecoveryStages.LastDay(stage) - free);
        }
        // The stay before it matters for tolerance lately lost and for arrests of the last half year.
        if (free >= HalfAYear)
            return;
        double stay = StayBefore(in person, 1, in rates, draws);
        if (free < FourWeeks && stay >= _city.Rates.ToleranceLostAfterDays && person.Use != UseState.NotDependent)
        {
            person.Risk = free < TwoWeeks ? RecentRisk.ReleaseWeeksOneAndTwo : RecentRisk.ReleaseWeeksThreeAndFour;
            person.Due[Clock.RiskFades] = (float)((free < TwoWeeks ? TwoWeeks : FourWeeks) - free);
        }
        RememberBefore(ref person, free + stay, in spell, in rates, draws);
    }

    // Arrests of the last half year, backwards from the latest: whole free spells and whole stays by turns.
    private readonly void RememberBefore(ref Person person, double daysAgo, in FreeSpell spell, in ByCharge rates, PersonDraws draws)
    {
        if (spell.IsForEver)
            return;
        for (uint earlier = 0; daysAgo < HalfAYear; earlier++)
        {
            if (earlier < LatestArrests.Count)
                person.LatestArrests[(int)earlier] = (float)-daysAgo;
            AddArrest(ref person);
            daysAgo += spell.Days(draws.Exponential(Decision.Past, (3 * earlier) + 3)) + StayBefore(in person, (3 * earlier) + 4, in rates, draws);
        }
    }

    private readonly double StayBefore(in Person person, uint ordinal, in ByCharge rates, PersonDraws draws)
    {
        ByCharge shares = rates.Cumulative();
        return _city.FirstStays[draws.Choice(shares, Decision.Past, ordinal)].Days(person.Arrests, draws, Decision.Past, ordinal + 1);
    }

    // Arrests before the last half year, in active use, long after a release: those for new offences, as a Poisson process over the years that count.
    private readonly void FindPriorArrests(ref Person person, float day, PersonDraws draws)
    {
        double since18 = AgeBands.FirstYear[person.Age] - AgeBands.FirstYear[0];
        if (person.Age + 1 < AgeBands.All.Count)
            since18 = AgeBands.FirstYear[person.Age + 1] - AgeBands.FirstYear[0] - ((person.Due[Clock.NextAgeBand] - day) / KnownUnits.DaysPerYear);
        double days = (Math.Min(_city.Rates.YearsOfPriors, since18) * KnownUnits.DaysPerYear) - HalfAYear;
        double expected = _hazards.ArrestsOf(in person, out _) * _city.ArrestRates.BeforeFirstDay(in person).Sum() * days;
        person.Arrests = (ushort)Math.Min(draws.Poisson(expected, Decision.PriorArrests), ushort.MaxValue);
    }

    // By charge, in the state of the first day, long after a release.
    private readonly ByCharge BookingsPerDay(in Person person)
    {
        float newOffence = _hazards.ArrestsOf(in person, out float warrant);
        double[] newOffences = _city.ArrestRates.BeforeFirstDay(in person);
        ByCharge rates = default;
        for (int n = 0; n < newOffences.Length; n++)
            rates[ArrestRates.ChargeAt(n)] = newOffence * newOffences[n];
        rates[Charge.Warrant] = warrant * _city.ArrestRates.Warrants(in person).At(0);
        rates[Charge.Violation] = _hazards.ViolationOf(in person);
        return rates;
    }

    private readonly FreeSpell SpellOf(in ByCharge rates) => new(_city.SinceReleaseRatio, rates.Sum() - rates[Charge.Violation], rates[Charge.Violation]);
}
