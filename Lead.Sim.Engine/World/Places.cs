using Lead.Sim.Engine.Kernel;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>Places of one kind, each held by one person at a time, and the line of those who wait for one: programme slots, housing units, treatment places.</summary>
/// <remarks>A cut in capacity takes no place away: more are held than there are until enough holders leave.</remarks>
/// <param name="kind">Which kind: <see cref="Slot"/>, <see cref="Unit"/>, or <see cref="FirstTreatment"/> and the number of the modality.</param>
/// <param name="rules">What happens when all are held.</param>
internal sealed class Places(int kind, WaitingSection rules)
{
    /// <summary>The kind of the programme's slots.</summary>
    public const int Slot = 0;

    /// <summary>The kind of the housing units.</summary>
    public const int Unit = 1;

    /// <summary>The kind of the places of the first modality of treatment; those of the others follow.</summary>
    public const int FirstTreatment = 2;

    private readonly bool _queues = rules.WhenFull == WhenFull.Queue;
    private readonly double _room = rules.Room.Value;
    private readonly WaitingLine _line = new();
    private double _changedOn;

    /// <summary>Places now held.</summary>
    public int Held { get; private set; }

    /// <summary>Places ever given.</summary>
    public int Given { get; private set; }

    /// <summary>People who wait.</summary>
    public int Waiting => _line.Count;

    /// <summary>Asks for a place.</summary>
    /// <param name="policy">The rules of today.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="comesFirst">Whether this person is of those who come first where there is an order of precedence.</param>
    /// <param name="day">Today.</param>
    /// <param name="mayWait">Whether this person may join the line, if there is one.</param>
    public Answer Ask(PolicyInForce policy, WaitingLine.Waiter who, bool comesFirst, double day, bool mayWait = true)
    {
        // Nobody overtakes those who wait.
        if (_line.Count == 0 && HasRoomUnder(policy))
        {
            Take();
            return Answer.Given;
        }
        if (!mayWait || !_queues || _line.Count >= _room)
            return Answer.Refused;
        _line.Join(who, comesFirst && rules.Order == WaitingOrder.Precedence);
        _changedOn = day;
        return Answer.Waits;
    }

    /// <summary>Whom to call next, if a place is to be had for somebody who waits.</summary>
    /// <param name="policy">Rules in order of date.</param>
    /// <param name="by">The last day of interest.</param>
    /// <param name="place">Where the person is kept.</param>
    /// <param name="upcoming">The call, on the first day on which there is a place.</param>
    public bool TryCall(PolicyInForce[] policy, double by, out int place, out Upcoming upcoming)
    {
        (place, upcoming) = (-1, default);
        if (_line.Count == 0)
            return false;
        for (int n = 0; n < policy.Length && policy[n].FromDay <= by; n++)
        {
            bool isOver = n + 1 < policy.Length && policy[n + 1].FromDay <= _changedOn;
            if (isOver || !HasRoomUnder(policy[n]))
                continue;
            (place, upcoming) = (_line.First.Place, new(Math.Max(_changedOn, policy[n].FromDay), (int)CallTo(kind), IsMeeting: true));
            return true;
        }
        return false;
    }

    /// <summary>Takes the place for which the person was called.</summary>
    public void TakeFromLine(int id)
    {
        _line.Leave(id);
        Take();
    }

    /// <summary>Stops waiting without a place.</summary>
    public void GiveUp(int id) => _line.Leave(id);

    /// <summary>Takes a place whatever the capacity: for those who hold one when the simulation begins.</summary>
    public void Take()
    {
        Held++;
        Given++;
    }

    /// <summary>Gives a place back.</summary>
    /// <exception cref="InvalidOperationException">Nobody holds a place: a change of state has lost count.</exception>
    public void GiveBack(double day)
    {
        Held = Held > 0 ? Held - 1 : throw new InvalidOperationException("A place was given back, but none was held.");
        _changedOn = day;
    }

    /// <summary>Empties everything for the next replication.</summary>
    public void Clear()
    {
        (Held, Given, _changedOn) = (0, 0, 0);
        _line.Clear();
    }

    private static Clock CallTo(int kind) => kind switch
    {
        Slot => Clock.CallToSlot,
        Unit => Clock.CallToUnit,
        _ => Clock.CallToTreatment,
    };

    private bool HasRoomUnder(PolicyInForce policy)
    {
        Capacity capacity = policy.CapacityOf(kind);
        return Held < capacity.AtOneTime && Given < capacity.Ever;
    }
}
