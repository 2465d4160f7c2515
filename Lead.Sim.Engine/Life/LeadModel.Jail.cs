using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Jail: a stay by charge, drawn at booking. It ends treatment, stops the clocks of a free life and starts the risk of the weeks after release. Nobody
/// dies of an overdose in jail; other causes of death go on.
/// </content>
internal partial struct LeadModel
{
    private readonly void Book(ref Person person, Charge charge, float day, PersonDraws draws)
    {
        int cell = CellOf(in person);
        if (person.Use == UseState.Treatment)
        {
            GiveTreatmentPlaceBack(ref person, day);
            ReturnToActiveUse(ref person, day, draws);
        }
        _record.Count(Flow.Bookings, day, cell);
        _record.Enter(Stock.JailCensus, day, cell);
        float release = (float)(day + _city.Stays[(int)charge].Days(draws, person.Asked.Next(Recurring.Booking)));
        person.Due[Clock.Release] = release;
        person.IsInJail = true;
        Suspend(ref person, day, release);
    }

    private readonly void Release(ref Person person, float day)
    {
        int cell = CellOf(in person);
        _record.Count(Flow.Releases, day, cell);
        _record.Leave(Stock.JailCensus, day, cell);
        person.Due[Clock.Release] = Clocks.Never;
        person.IsInJail = false;
        if (person.Use == UseState.Remission)
            RaiseRelapse(ref person, day);
        if (person.Use != UseState.NotDependent)
            BeginRisk(ref person, RecentRisk.ReleaseWeeksOneAndTwo, day);
    }

    // In the long run a person who is arrested λ times a free day and stays m days each time is in jail a share λm / (1 + λm) of the time.
    private readonly void FindInJail(ref Person person, PersonDraws draws)
    {
        Hazards hazards = _hazards.Of(in person);
        double newOffences = hazards.Arrest * NewOffencesFor(in person).At(0);
        double[] upTo = _city.ArrestRates.ChargeShares(WayOf(in person), 0);
        double[] load = new double[_city.Stays.Length];
        for (int n = 0; n < upTo.Length; n++)
        {
            int charge = (int)ArrestRates.ChargeAt(n);
            load[charge] = newOffences * (upTo[n] - (n == 0 ? 0 : upTo[n - 1])) * _city.Stays[charge].MeanDays;
        }
        load[(int)Charge.Warrant] = hazards.WarrantArrest * _city.ArrestRates.Warrants.At(0) * _city.Stays[(int)Charge.Warrant].MeanDays;

        double total = load.Sum();
        if (!draws.Happens(total / (1 + total), Decision.FirstCustody, 0))
            return;
        int held = draws.Choice(Cumulative.Of(load), Decision.FirstCustody, 1);
        float release = (float)_city.Stays[held].DaysLeft(draws, 2);
        person.IsInJail = true;
        person.Due[Clock.Release] = release;
        Suspend(ref person, 0, release);
    }
}
