using System.Runtime.CompilerServices;

namespace Lead.Sim.Engine.Population;

/// <summary>How often each recurring question was answered for a person.</summary>
internal enum Recurring
{
    Arrest,
    WarrantArrest,
    SocialContact,
    CommunityReferral,
    ChangeOfUse,
    SeekingTreatment,
    Overdose,
    OtherDeath,
    MovingAway,
    Engagement,
    Enrolment,
    Booking,
    Hearing,
    Violation,
    Imprisonment,
    Amnesty,
    ChangeOfInjecting,
    SlotRequest,
    Housing,
    Count,
}

/// <summary>One counter a recurring question.</summary>
[InlineArray((int)Recurring.Count)]
internal struct Ordinals
{
    private ushort _first;

    /// <summary>How often the question was answered before.</summary>
    public readonly uint this[Recurring question] => this[(int)question];

    /// <summary>The ordinal of the next answer.</summary>
    /// <exception cref="OverflowException">65,535 answers were given: no life is so eventful, some rate is absurd.</exception>
    public uint Next(Recurring question)
    {
        ref ushort counter = ref this[(int)question];
        uint now = counter;
        counter = checked((ushort)(now + 1));
        return now;
    }
}
