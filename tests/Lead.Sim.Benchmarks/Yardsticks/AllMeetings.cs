using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Kernel;

namespace Lead.Sim.Benchmarks.Yardsticks;

/// <summary>A model in which nobody lives alone: every happening goes through the calendar, as in a simulation that knows no private lives.</summary>
internal struct AllMeetings<TModel, TPerson>(TModel inner) : IModel<TPerson>
    where TModel : struct, IModel<TPerson>
    where TPerson : unmanaged
{
#pragma warning disable IDE0044 // The model is a struct that changes itself: a read-only field would change a copy.
    private TModel _inner = inner;
#pragma warning restore IDE0044

    public bool TryArrive(out int id, out TPerson person) => _inner.TryArrive(out id, out person);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Upcoming Foresee(int id, in TPerson person) => _inner.Foresee(id, in person) with { IsMeeting = true };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Happen(int id, int place, ref TPerson person, Upcoming upcoming) => _inner.Happen(id, place, ref person, upcoming);

    public bool TryCall(double by, out int place, out Upcoming upcoming) => _inner.TryCall(by, out place, out upcoming);
}
