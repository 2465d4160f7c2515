using Lead.Sim.Engine.Kernel;

namespace Lead.Sim.Engine.Tests.Laws;

/// <summary>A model as it is, that also tells what happens to whom.</summary>
/// <param name="inner">The model.</param>
/// <param name="told">Takes up everything with the person as it is afterwards, in the order of the computer, not of time.</param>
/// <param name="everythingIsAMeeting">Whether nobody ever lives alone: all happenings in one calendar.</param>
/// <param name="arrived">Takes up who is there on the first day or will arrive; nothing has happened to them.</param>
internal struct Loud<TModel, TPerson>(TModel inner, Witness<TPerson>? told = null, bool everythingIsAMeeting = false, Witness<TPerson>? arrived = null) : IModel<TPerson>
    where TModel : struct, IModel<TPerson>
    where TPerson : unmanaged
{
#pragma warning disable IDE0044 // The model is a struct that changes itself: a read-only field would change a copy.
    private TModel _inner = inner;
#pragma warning restore IDE0044

    public bool TryArrive(out int id, out TPerson person)
    {
        if (!_inner.TryArrive(out id, out person))
            return false;
        arrived?.Invoke(id, 0, -1, in person);
        return true;
    }

    public bool TryCall(double by, out int place, out Upcoming upcoming) => _inner.TryCall(by, out place, out upcoming);

    public readonly Upcoming Foresee(int id, in TPerson person)
    {
        Upcoming upcoming = _inner.Foresee(id, in person);
        return everythingIsAMeeting ? upcoming with { IsMeeting = true } : upcoming;
    }

    public void Happen(int id, int place, ref TPerson person, Upcoming upcoming)
    {
        // The model is told what it itself thinks of the happening, unless the kernel passes a call on.
        Upcoming own = _inner.Foresee(id, in person);
        _inner.Happen(id, place, ref person, own.What == upcoming.What ? own : upcoming);
        told?.Invoke(id, upcoming.Day, upcoming.What, in person);
    }
}
