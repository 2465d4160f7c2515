using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Arrests: rate of the charge in the year × frailty × sex × race × age × state. The factor by race is enforcement given equal use: what police do, not
/// what people do. Warrants have a clock of their own, because the programme touches them in another way.
/// </content>
internal partial struct LeadModel
{
    private const float HalfAYear = 182.625f;

    private readonly Charge ChargeOf(in Person person, Clock clock, float day, PersonDraws draws) =>
        clock == Clock.WarrantArrest
            ? Charge.Warrant
            : ArrestRates.ChargeAt(draws.Choice(_city.ArrestRates.ChargeShares(in person, day), Decision.Charge, person.Asked[Recurring.Arrest]));

    private readonly void Arrest(ref Person person, Clock clock, float day, PersonDraws draws)
    {
        Charge charge = ChargeOf(in person, clock, day, draws);
        _record.Count(Flow.Arrests);
        _record.Count(FlowOf(charge));
        RememberArrest(ref person, day);

        // It rang: nothing is left of it.
        (clock == Clock.Arrest ? ref person.SetFor.Arrest : ref person.SetFor.WarrantArrest) = 0;

        Gate reached = ReachedAtArrest(in person, clock, charge, day, draws);
        CountGates(reached);
        if (reached == Gate.Slot && TryDivert(ref person, clock, charge, day, draws))
        {
            _record.Count(Flow.Diversions);
            if (draws.Happens(_city.Scenario.Arrest.Substitution.Value, Decision.Substitution, OrdinalOf(in person, clock)))
                _record.Count(Flow.SubstituteArrests);
        }
        else
            Book(ref person, charge, day, draws);
    }

    // An evaluation without controls compares arrests after enrolment with those before: both are counted, so that the model can show what it would find.
    private readonly void RememberArrest(ref Person person, float day)
    {
        if (person.EnrolledOn >= day - HalfAYear && IsFollowedUp(person.EnrolledOn))
            _record.Count(Flow.ArrestsAfterEnrolment);
        person.LatestArrests.Add(day);
        AddArrest(ref person);
    }

    private static void AddArrest(ref Person person) => person.Arrests = (ushort)Math.Min(person.Arrests + 1, ushort.MaxValue);

    private readonly bool IsFollowedUp(float enrolledOn) => enrolledOn + HalfAYear <= _city.HorizonDays;

    // Who finds a slot is let go and expected at the intake; who has to wait for one is booked like everybody else.
    private readonly bool TryDivert(ref Person person, Clock clock, Charge charge, float day, PersonDraws draws)
    {
        bool neverComes = draws.Happens(_city.Scenario.Programme.NoShow.Value, Decision.Intake, OrdinalOf(in person, clock));
        return AskForSlot(ref person, (byte)charge, neverComes, day, draws);
    }

    private static Flow FlowOf(Charge charge) => charge switch
    {
        Charge.Possession => Flow.PossessionArrests,
        Charge.Sale => Flow.SaleArrests,
        Charge.Prostitution => Flow.ProstitutionArrests,
        Charge.Warrant => Flow.WarrantArrests,
        Charge.Other => Flow.OtherArrests,
        Charge.Violation => Flow.ViolationArrests,
        _ => throw new ArgumentOutOfRangeException(nameof(charge), charge, "No arrests are counted for this charge."),
    };
}
