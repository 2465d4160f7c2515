namespace Lead.Sim.Engine.Population;

/// <summary>Everything the model knows of one person, read and written in place.</summary>
internal struct Person
{
    /// <summary>No charge was diverted.</summary>
    public const byte NoCharge = byte.MaxValue;

    /// <summary>When what happens next.</summary>
    public Clocks Due;

    /// <summary>Where the clocks that follow a timeline stand on it.</summary>
    public Coordinates At;

    /// <summary>The hazards for which the clocks were last set; nothing at first. A clock is set anew when its hazard has become another one.</summary>
    public Hazards SetFor;

    /// <summary>Arrests relative to others of the same race who live the same way, for good: frailty × sex.</summary>
    public float ArrestRatio;

    /// <summary>Day on which the present state of use began, days in jail since then not counted.</summary>
    public float UseSince;

    /// <summary>Day of the last enrolment; minus infinity for never.</summary>
    public float EnrolledOn;

    /// <summary>What an engaged participant had of the case manager at the last check-in: 1 all that the programme promises, 0 nothing.</summary>
    public float Attention;

    /// <summary>Days of the latest arrests.</summary>
    public LatestArrests LatestArrests;

    /// <summary>How often each question was answered: the ordinals of this person's draws.</summary>
    public Ordinals Asked;

    /// <summary>The calendar year of the last booking; 0 for none since the first day.</summary>
    public short BookedIn;

    /// <summary>The last calendar year in which the person was in treatment, as far as it has been left; 0 for none.</summary>
    public short TreatedIn;

    /// <summary>Arrests that count for whom officers refer: those of the last half year, once a policy aims at them.</summary>
    public byte RecentArrests;

    /// <summary>As many as <see cref="RecentArrests"/> was when the clocks of referrals were last set.</summary>
    public byte SetForRecentArrests;

    /// <summary>Bookings in the year <see cref="BookedIn"/>; more than three are counted as three.</summary>
    public byte BookingsInYear;

    /// <summary>Arrests of a lifetime as far as they count as priors, the latest included; at most 65,535.</summary>
    public ushort Arrests;

    /// <summary>Where this person is counted but for age: district × sex × race.</summary>
    public ushort Group;

    /// <summary>The district, or the zone within it, of the daily life.</summary>
    public byte Area;

    /// <summary>Age band, 0 the youngest.</summary>
    public byte Age;

    public PersonClass Class;
    public UseState Use;
    public Membership Membership;
    public RecentRisk Risk;

    /// <summary>The treatment, while in one or waiting for it.</summary>
    public byte Modality;

    public TreatmentWait TreatmentWait;

    public bool WaitsForUnit;

    /// <summary>Will not come to the intake.</summary>
    public bool MissesIntake;

    /// <summary>The charge that was diverted, as a number, while an intake is awaited; <see cref="NoCharge"/> if there is none.</summary>
    public byte DivertedCharge;

    public Custody Custody;

    /// <summary>Whether the custody is long enough to take tolerance away.</summary>
    public bool LosesTolerance;
    public bool SellsSex;
    public bool IsMan;
    public bool Injects;

    /// <summary>Uses cocaine beside opioids, where the scenario makes that a difference.</summary>
    public bool UsesCocaine;
    public Housing Housing;

    /// <summary>A case is open; its charge is <see cref="CaseCharge"/>.</summary>
    public bool HasCase;

    /// <summary>The charge of the open case, as a number.</summary>
    public byte CaseCharge;

    /// <summary>A hearing was missed and the warrant is outstanding.</summary>
    public bool HasWarrant;

    public bool IsOnProbation;

    /// <summary>How long ago the last release was: 0 for more than two years or never, else the stage from 1.</summary>
    public byte SinceRelease;

    public readonly bool IsFree => Custody == Custody.Free;

    /// <summary>Whether others could want something this person holds: a programme slot, a treatment place or a housing unit.</summary>
    public readonly bool HoldsAPlace => Membership >= Membership.AwaitsIntake || Use == UseState.Treatment || Housing == Housing.InUnit;

    /// <summary>Whether this person has asked for treatment and is still waiting.</summary>
    public readonly bool WaitsForTreatment => TreatmentWait != TreatmentWait.Nothing;

    /// <summary>Whether this person is waiting for a place of some kind, and could be called at any time.</summary>
    public readonly bool Waits => Membership == Membership.AwaitsSlot || TreatmentWait == TreatmentWait.Place || WaitsForUnit;

    /// <summary>Whether this person uses drugs now by injecting them.</summary>
    public readonly bool IsInjecting => Use == UseState.Active && Injects;

    /// <summary>Whether this person is a participant of the programme.</summary>
    public readonly bool IsEnrolled => Membership >= Membership.Engaged;
}
