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
    /// <param name="person">Read and changed in place.</param>
    /// <param name="upcoming">What <see cref="Foresee"/> has just said.</param>
    void Happen(int id, ref TPerson person, Upcoming upcoming);
}
