namespace Lead.Sim.Engine.Kernel;

/// <summary>What the kernel has to know of a model: who arrives, what happens next to a person, and what happens then.</summary>
/// <typeparam name="TPerson">Everything the model remembers of one person, a plain value.</typeparam>
/// <remarks>
/// A model is a struct and the kernel is generic over it, so that the compiler sees through every call: no virtual call, no delegate, no boxing in the loop.
/// The contract is one sentence: <b>a happening that is not a meeting reads and changes nothing but its own person</b> (counting it is no reading).
/// </remarks>
public interface IModel<TPerson>
    where TPerson : unmanaged
{
    /// <summary>Lets the next person enter the model, those of the start and those who come later, in any fixed order.</summary>
    /// <param name="id">Who it is, the same in every scenario; no two people share one.</param>
    /// <param name="person">The person on the day of arrival.</param>
    /// <returns>False when nobody is left to arrive.</returns>
    bool TryArrive(out int id, out TPerson person);

    /// <summary>What happens next to a person if nobody interferes. A question: it changes nothing, and asked twice it gives the same answer.</summary>
    Upcoming Foresee(int id, in TPerson person);

    /// <summary>Lets it happen.</summary>
    /// <param name="id">To whom.</param>
    /// <param name="place">At a meeting, where the person can be called from later on (<see cref="TryCall"/>); otherwise -1.</param>
    /// <param name="person">Read and changed in place.</param>
    /// <param name="upcoming">What <see cref="Foresee"/> or <see cref="TryCall"/> has just said.</param>
    void Happen(int id, int place, ref TPerson person, Upcoming upcoming);

    /// <summary>Calls somebody who waits for something that others have let go, so that it happens to them now and not when a clock of theirs rings.</summary>
    /// <remarks>
    /// Only those whose every next happening is a meeting may be called: they have not lived ahead of the others. Asked again after each call, until nobody
    /// is called any more.
    /// </remarks>
    /// <param name="by">The day of the next meeting; nobody is called for a later day.</param>
    /// <param name="place">Whom, as a meeting has told.</param>
    /// <param name="upcoming">What happens to them and when, not before the last meeting.</param>
    bool TryCall(double by, out int place, out Upcoming upcoming);
}
