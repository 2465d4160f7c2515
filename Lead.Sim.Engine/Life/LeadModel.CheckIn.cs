using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Check-ins: while case managers are named by policy, an engaged participant meets one at enrolment, on coming back into touch, and every month. With more
/// participants than the standard for each case manager, attention is the standard over the caseload, and every effect of the programme is its ratio to that
/// power until the next check-in. Those out of touch hold a slot and count in the caseload.
/// </content>
internal partial struct LeadModel
{
    // At once if case managers are named, else on the day on which they will be.
    private readonly void AwaitCheckIn(ref Person person, float day) =>
        person.Due[Clock.CheckIn] = _city.RulesOn(day).NamesCaseManagers ? day : _city.NextRules(day, static rules => rules.NamesCaseManagers);

    private readonly void CheckIn(ref Person person, float day)
    {
        double caseload = _places[Places.Slot].Held / _city.RulesOn(day).CaseManagers;
        person.Attention = (float)Math.Min(1, _city.Scenario.Programme.StandardCaseload.Value / caseload);
        person.Due[Clock.CheckIn] = (float)(day + KnownUnits.DaysPerMonth);
    }
}
