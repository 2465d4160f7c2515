using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Drug use: active use ends in remission at a constant hazard; remission ends in relapse after a Weibull time, whose hazard falls with the time abstinent
/// (shape below 1). A stay in jail during remission raises the hazard of relapse for the rest of that remission.
/// </content>
internal partial struct LeadModel
{
    private readonly void ChangeUse(ref Person person, float day, PersonDraws draws)
    {
        if (person.Use == UseState.Active)
        {
            LeaveActiveUse(ref person);
            BeginRemission(ref person, day, draws);
        }
        else
        {
            _record.Count(Flow.Relapses);
            _record.Leave(Stock.InRemission);
            BeginActiveUse(ref person, day, draws);
            EnterActiveUse(in person);
        }
    }

    // Treatment that goes on in jail may end there: what comes next then comes after the release.
    private readonly void BeginActiveUse(ref Person person, float day, PersonDraws draws)
    {
        (person.Use, person.UseSince) = (UseState.Active, FreeFrom(in person, day));
        double perDay = person.UsesCocaine ? _city.Rates.RemissionWithCocaine : _city.Rates.Remission;
        double wait = draws.Exponential(Decision.NextChangeOfUse, person.Asked.Next(Recurring.ChangeOfUse));
        person.Due[Clock.ChangeOfUse] = AfterWait(person.UseSince, wait, perDay);
    }

    private readonly void BeginRemission(ref Person person, float day, PersonDraws draws)
    {
        _record.Count(Flow.Remissions);
        _record.Enter(Stock.InRemission);
        (person.Use, person.UseSince) = (UseState.Remission, FreeFrom(in person, day));
        person.Due[Clock.ChangeOfUse] = (float)(person.UseSince + draws.From(_city.RemissionLength, Decision.NextChangeOfUse, person.Asked.Next(Recurring.ChangeOfUse)));
    }

    // Whether a person injects is remembered through treatment and remission; it changes at constant hazards.
    private readonly void ChangeInjecting(ref Person person, float day, PersonDraws draws)
    {
        if (person.IsInjecting)
            _record.Leave(Stock.Injecting);
        person.Injects = !person.Injects;
        if (person.IsInjecting)
            _record.Enter(Stock.Injecting);
        SetInjectingClock(ref person, day, draws);
        SetOverdose(ref person, NothingRang, day, draws);
    }

    private readonly void SetInjectingClock(ref Person person, float day, PersonDraws draws)
    {
        double change = person.Injects ? _city.Rates.CeaseInjecting : _city.Rates.BeginInjecting;
        person.Due[Clock.ChangeOfInjecting] = AfterWait(day, draws.Exponential(Decision.NextChangeOfInjecting, person.Asked.Next(Recurring.ChangeOfInjecting)), change);
    }

    private readonly void EnterActiveUse(in Person person)
    {
        _record.Enter(Stock.ActiveUse);
        if (person.Injects)
            _record.Enter(Stock.Injecting);
    }

    private readonly void LeaveActiveUse(ref Person person)
    {
        if (person.WaitsForTreatment)
            StopWaitingForTreatment(ref person);
        _record.Leave(Stock.ActiveUse);
        if (person.Injects)
            _record.Leave(Stock.Injecting);
    }

    // With the cumulative hazard H(x) = (x / scale)^shape, what is left of it to the relapse is used up faster by the ratio.
    private readonly void RaiseRelapse(ref Person person, float day)
    {
        double shape = _city.RelapseShape, scale = _city.RelapseScaleDays;
        double now = Math.Pow((day - person.UseSince) / scale, shape);
        double relapse = Math.Pow((person.Due[Clock.ChangeOfUse] - person.UseSince) / scale, shape);
        double sooner = now + (Math.Max(0, relapse - now) / _city.Scenario.DrugUse.RelapseAfterJail.Value);
        person.Due[Clock.ChangeOfUse] = Math.Max(day, (float)(person.UseSince + (scale * Math.Pow(sooner, 1 / shape))));
    }
}
