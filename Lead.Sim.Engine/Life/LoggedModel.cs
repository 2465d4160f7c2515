using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;

namespace Lead.Sim.Engine.Life;

/// <summary>The model as it is, that also writes down what happens to sampled people. A model of its own, so that a run without a log pays nothing for it.</summary>
/// <param name="inner">The model.</param>
/// <param name="log">Where it is written.</param>
internal struct LoggedModel(LeadModel inner, EventLog log) : IModel<Person>
{
#pragma warning disable IDE0044 // The model is a struct that changes itself: a read-only field would change a copy.
    private LeadModel _inner = inner;
#pragma warning restore IDE0044

    public bool TryArrive(out int id, out Person person)
    {
        if (!_inner.TryArrive(out id, out person))
            return false;
        if (LeadModel.IsNewcomer(id) && log.Has(LeadModel.PlaceOf(id)))
            log.Arrived(id);
        return true;
    }

    public readonly Upcoming Foresee(int id, in Person person) => _inner.Foresee(id, in person);

    public bool TryCall(double by, out int place, out Upcoming upcoming) => _inner.TryCall(by, out place, out upcoming);

    public void Happen(int id, int place, ref Person person, Upcoming upcoming)
    {
        if (!log.Has(LeadModel.PlaceOf(id)))
        {
            _inner.Happen(id, place, ref person, upcoming);
            return;
        }
        Person before = person;
        float day = (float)upcoming.Day;
        log.Before(day);
        _inner.Happen(id, place, ref person, upcoming);
        log.After(id, day, (Clock)upcoming.What, in before, in person);
    }
}
